package se.stabsliggaren.event;

/** How far a status reaches; nobody registers 300 systems in the first hour. */
public enum Reach {
    ONE,
    GROUP,
    EVERYTHING
}
