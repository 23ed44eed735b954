package se.stabsliggaren.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** A problem for somebody who reads pages. */
final class ProblemPage {

    private ProblemPage() {}

    static ResponseEntity<byte[]> of(Problem problem, HttpServletRequest request) {
        String under = request.getContextPath();
        boolean unknown = problem.status() == 401;
        String page = page(
                escaped(problem.title()),
                escaped(unknown ? "Liggaren vet inte vem du är; logga in med din nyckel." : problem.sentence()),
                switch (problem.status()) {
                    case 401 -> link(under + "/logga-in", "Logga in");
                    case 403 ->
                        link(under + "/", "Till händelserna")
                                + " · "
                                + link(under + "/logga-in", "Logga in med en annan nyckel");
                    default -> link(under + "/", "Till händelserna");
                },
                under);
        return problem.answer()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String link(String to, String words) {
        return "<a href=\"%s\">%s</a>".formatted(to, words);
    }

    private static String page(String title, String sentence, String links, String under) {
        return """
               <!doctype html>
               <html lang="sv">
               <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
               <title>%1$s</title><link rel="stylesheet" href="%4$s/room.css"></head>
               <body><main class="narrow"><h1>%1$s</h1><p role="alert">%2$s</p><p>%3$s</p></main></body>
               </html>
               """.formatted(title, sentence, links, under);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
