package se.stabsliggaren.integrity.verify;

import static se.stabsliggaren.integrity.verify.Disposed.words;
import static se.stabsliggaren.integrity.verify.Vector.damaged;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.stabsliggaren.integrity.bundle.Layout.Part;

/** Two versions of one type in one log: each post is held to the slots of its own. */
final class VersionVectors {

    private static final int EARLIER = 10;
    private static final int LATER = 11;

    private static final int DETECTED = 9;
    private static final int DETECTED_LATER = 10;

    Stream<Vector> all() {
        return Stream.concat(ofADescription(), ofADetection());
    }

    private static Stream<Vector> ofADescription() {
        return Stream.of(
                damaged(
                        "later-field-in-an-earlier-version",
                        said(LATER, "\"version\":2", "\"version\":1"),
                        "content-form-bad nr 11:"),
                damaged(
                        "earlier-version-said-to-be-a-later",
                        said(EARLIER, "\"version\":1", "\"version\":2"),
                        "slot-count-wrong nr 10:"),
                damaged("later-field-left-out", said(LATER, "\"began\":\"2024-11-05\",", ""), "content-differs nr 11:"),
                damaged(
                        "word-erased-of-an-earlier-version-that-nobody-decided",
                        new Disposed(both())
                                .decide(words(EARLIER, "data.what", 0))
                                .carryOut(12)
                                .erase(EARLIER, 13, "data.what", 1)
                                .whole(),
                        "erasure-undecided nr 10:"),
                new Vector(
                        "version-that-nobody-knows",
                        said(LATER, "\"version\":2", "\"version\":3").zip(),
                        Exit.CANNOT_TELL,
                        "type-unknown nr 11:"));
    }

    private static Stream<Vector> ofADetection() {
        return Stream.of(
                damaged(
                        "later-field-in-an-earlier-detection",
                        detection(DETECTED_LATER, "\"version\":2", "\"version\":1"),
                        "content-form-bad nr 10:"),
                damaged(
                        "earlier-detection-said-to-be-a-later",
                        detection(DETECTED, "\"version\":1", "\"version\":2"),
                        "slot-count-wrong nr 9:"),
                damaged(
                        "knower-added-to-an-earlier-detection",
                        detection(DETECTED, "\"text\":", "\"knower\":\"own-staff\",\"text\":"),
                        "content-form-bad nr 9:"),
                damaged(
                        "knower-of-a-detection-exchanged",
                        detection(DETECTED_LATER, "\"own-staff\"", "\"supplier\""),
                        "content-differs nr 10:"),
                new Vector(
                        "detection-of-a-version-that-nobody-knows",
                        detection(DETECTED_LATER, "\"version\":2", "\"version\":3")
                                .zip(),
                        Exit.CANNOT_TELL,
                        "type-unknown nr 10:"));
    }

    static Map<String, BundleFilesMap> good() {
        return new TreeMap<>(Map.of(
                "two-versions-of-a-detection",
                detected().whole(),
                "erased-word-of-an-earlier-detection",
                new Disposed(detected())
                        .decide(words(DETECTED, "data.text", 0))
                        .carryOut(11)
                        .erase(DETECTED, 12, "data.text", 0)
                        .whole(),
                "two-versions-of-a-type",
                both().whole(),
                "erased-word-of-an-earlier-version",
                new Disposed(both())
                        .decide(words(EARLIER, "data.what", 0))
                        .carryOut(12)
                        .erase(EARLIER, 13, "data.what", 0)
                        .whole()));
    }

    private static Example both() {
        Example example = new Example();
        example.incident
                .add("breach.suspected", Map.of("text", "Filer krypterade"))
                .add("breach.described", 1L, Map.of("breach", 9L, "what", "Journalen krypterad"))
                .add(
                        "breach.described",
                        2L,
                        Map.of("breach", 9L, "what", "Journalen krypterad", "began", "2024-11-05", "ongoing", true));
        return example;
    }

    private static Example detected() {
        Example example = new Example();
        example.incident
                .add("incident.detected", 1L, Map.of("text", "Filer krypterade", "by", "driftleverantören"))
                .add(
                        "incident.detected",
                        2L,
                        Map.of("text", "Filer krypterade", "by", "driftenheten", "knower", "own-staff"));
        return example;
    }

    private static BundleFilesMap detection(int post, String as, String instead) {
        UnaryOperator<String> otherwise = line -> line.replace(as, instead);
        return detected().whole().line(Part.INCIDENT.content(), post, otherwise).relisted();
    }

    private static BundleFilesMap said(int post, String as, String instead) {
        UnaryOperator<String> otherwise = line -> line.replace(as, instead);
        return both().whole().line(Part.INCIDENT.content(), post, otherwise).relisted();
    }
}
