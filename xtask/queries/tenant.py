"""A synthetic tenant's portal files as rows of the two tables, their times moved by whole days to yesterday."""

import csv
import datetime

FILES = {"interactive": "SyntheticInteractiveSignIns*.csv", "silent": "SyntheticNonInteractiveSignIns*.csv"}
COLUMNS = {
    "User ID": "UserId", "Username": "UserPrincipalName", "User type": "UserType", "Home tenant ID": "HomeTenantId",
    "Resource tenant ID": "ResourceTenantId", "Cross tenant access type": "CrossTenantAccessType",
    "Application ID ": "AppId", "Application": "AppDisplayName", "Authentication Protocol": "AuthenticationProtocol",
}
STATUS = {"Success": "success", "Failure": "failure", "Not Applied": "notApplied"}


def sign_ins(folder, yesterday):
    """A dictionary a row: the log it stands in, its time, and its columns."""
    rows = [(log, row) for log, files in FILES.items() for file in folder.glob(files) for row in read(file)]
    newest = max(time(row) for _, row in rows)
    by = yesterday - newest.date()
    return [{"log": log, "at": time(row) + by, **columns(row)} for log, row in rows]


def read(file):
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def time(row):
    return datetime.datetime.strptime(row["Date (UTC)"], "%Y-%m-%dT%H:%M:%SZ")


def columns(row):
    device = {"deviceId": row["Device ID"], "operatingSystem": row["Operating System"], "browser": row["Browser"]}
    succeeded = row["Status"] == "Success"
    return {
        **{ours: row[theirs] for theirs, ours in COLUMNS.items()},
        "DeviceDetail": device,
        "ResultType": "0" if succeeded else row["Sign-in error code"] or "1",
        "ConditionalAccessStatus": STATUS.get(row["Conditional Access"], ""),
        "ConditionalAccessPolicies": [],
        "SessionLifetimePolicies": "[]",
        "AuthenticationProcessingDetails": "[]",
        "TokenIssuerType": "AzureADBackupAuth" if "Backup" in row["Token issuer type"] else "AzureAD",
    }
