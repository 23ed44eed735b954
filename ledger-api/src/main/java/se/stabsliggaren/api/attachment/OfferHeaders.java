package se.stabsliggaren.api.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import se.stabsliggaren.api.append.RequestHeaders;
import se.stabsliggaren.api.http.EventDataReader;
import se.stabsliggaren.api.http.Problem;
import se.stabsliggaren.api.http.ProblemException;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.BadField;

/** What a sender says of a file in the headers, read by the rules its attachment will be recorded by. */
final class OfferHeaders {

    private static final String DISPOSITION = "Content-Disposition";

    private OfferHeaders() {}

    static Offer read(HttpServletRequest request, String holder) {
        String mediaType = mediaType(request.getContentType());
        String name = name(request.getHeader(DISPOSITION));
        Text read = checked(mediaType, name).name();
        return new Offer(mediaType, read == null ? null : read.masked(), RequestHeaders.key(request, holder));
    }

    private static String mediaType(@Nullable String written) {
        try {
            MediaType type = written == null ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(written);
            boolean form = type.getType().equals("multipart") || type.includes(MediaType.APPLICATION_FORM_URLENCODED);
            if (!form && type.isConcrete()) {
                return (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
            }
        } catch (InvalidMediaTypeException ignored) {
            // Said below.
        }
        throw new ProblemException(
                Problem.of(
                        415,
                        "media-type",
                        "Fel format",
                        "Filen skickas som den är, inte i ett formulär; skriv filens egen typ i Content-Type, som image/jpeg."));
    }

    /** The last part of what may be a whole path. */
    private static @Nullable String name(@Nullable String disposition) {
        if (disposition == null) {
            return null;
        }
        try {
            String name = ContentDisposition.parse(disposition).getFilename();
            String last =
                    name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            return last.isBlank() ? null : last;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw badName("Filnamnet går inte att läsa; skriv det som attachment; filename*=UTF-8''tavlan.jpg.");
        }
    }

    private static Attachment checked(String mediaType, @Nullable String name) {
        Map<String, Object> attachment = new LinkedHashMap<>();
        attachment.put("digest", "0".repeat(64));
        attachment.put("mediaType", mediaType);
        attachment.put("size", 1L);
        if (name != null) {
            attachment.put("name", name);
        }
        try {
            return ((DocumentAttached) EventDataReader.event("document.attached", Map.of("attachment", attachment)))
                    .attachment();
        } catch (BadField bad) {
            throw bad.path().endsWith("mediaType")
                    ? new ProblemException(Problem.badParameter("Content-Type", bad.sentence()))
                    : badName(bad.sentence());
        }
    }

    private static ProblemException badName(String sentence) {
        return new ProblemException(Problem.badParameter(DISPOSITION, sentence));
    }
}
