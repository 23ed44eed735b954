package se.stabsliggaren.projection.regime;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure we are of what a rule pack says. It follows the rule to every page, so that nothing unsure is read as law. */
public enum Sureness {
    @JsonProperty("V")
    VERIFIED("V", "Bekräftat i lagtexten eller hos myndigheten."),
    @JsonProperty("S")
    SECONDARY("S", "Ur andrahandskälla; kontrollera mot lagtexten innan ni litar på det."),
    @JsonProperty("M")
    FROM_MEMORY("M", "Ej kontrollerat mot lagtexten; kontrollera innan ni litar på det."),
    @JsonProperty("?")
    UNSURE("?", "Källorna går isär; kontrollera innan ni litar på det.");

    private final String mark;
    private final String sentence;

    Sureness(String mark, String sentence) {
        this.mark = mark;
        this.sentence = sentence;
    }

    public String mark() {
        return mark;
    }

    public String sentence() {
        return sentence;
    }
}
