package se.stabsliggaren.event;

/**
 * Who recorded (not who said it, not who decided it).
 *
 * @param account a random id made for this log alone; {@code staff.introduced} says who it is
 * @param function in which function, e.g. {@code loggförare}
 */
public record By(String account, String function, Via via) {}
