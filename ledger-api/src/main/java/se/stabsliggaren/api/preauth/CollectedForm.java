package se.stabsliggaren.api.preauth;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose form was collected before it went on; to all who look at it, it came just now. */
public final class CollectedForm extends HttpServletRequestWrapper {

    private final byte[] form;
    private final Map<String, String[]> fields;

    CollectedForm(HttpServletRequest request, byte[] form) {
        super(request);
        this.form = form;
        Map<String, List<String>> read = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> read.put(name, new ArrayList<>(List.of(values))));
        if (fits(request)) {
            for (String field : new String(form, StandardCharsets.UTF_8).split("&", -1)) {
                int equals = field.indexOf('=');
                if (equals > 0) {
                    read.computeIfAbsent(decoded(field.substring(0, equals)), none -> new ArrayList<>())
                            .add(decoded(field.substring(equals + 1)));
                }
            }
        }
        this.fields = new LinkedHashMap<>();
        read.forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
    }

    /** Whether the body of a request is a form. */
    public static boolean fits(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    /** What is no code for a character stands as it was sent; the form is judged by its fields. */
    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    /** Else the filters that look at each request once would pass this one by: they have not seen it yet. */
    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.REQUEST;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BufferedBody(form);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }
}
