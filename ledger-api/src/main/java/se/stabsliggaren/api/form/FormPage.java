package se.stabsliggaren.api.form;

/** A controller whose pages hold forms. */
public interface FormPage {}
