package se.stabsliggaren.api.register;

/**
 * That the register noted the head of a log.
 *
 * @param size how many posts the log had
 * @param post the post of the register that says so
 */
public record NotedCheckpoint(int size, int post) {}
