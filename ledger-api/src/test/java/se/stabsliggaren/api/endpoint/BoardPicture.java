package se.stabsliggaren.api.endpoint;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A picture of the board on the wall, as a log keeper sends it to an incident and records posts that hold it. */
record BoardPicture(Http keeper, String incident) {

    /** What the file holds. */
    static final byte[] FILE = "tavlan, 14.05".getBytes(StandardCharsets.UTF_8);

    /** Who sends it, with its type and name. */
    Http sender() {
        return keeper.with(
                "Content-Type",
                "image/jpeg",
                "Content-Disposition",
                "attachment; filename*=UTF-8''tavlan%20p%C3%A5%20v%C3%A4ggen.jpg");
    }

    /** Sends it. */
    Http.Answer upload() {
        return sender().sendBytes("POST", incident + "/attachments", FILE);
    }

    /** Records a post that holds it. */
    Http.Answer attach(Map<?, ?> reference) {
        return attach(incident, reference);
    }

    /** Records a post of another incident that holds it. */
    Http.Answer attach(String to, Map<?, ?> reference) {
        return keeper.post(
                to + "/posts",
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of("type", "document.attached", "data", Map.of("attachment", reference))));
    }

    /** What a post holds of a file that was sent. */
    static Map<?, ?> reference(Http.Answer uploaded) {
        return (Map<?, ?>) uploaded.member("reference");
    }
}
