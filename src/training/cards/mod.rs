//! Who gets in? Somebody in a situation, and the decision core's own answer.
