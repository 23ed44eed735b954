package se.stabsliggaren.api.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;

/**
 * How Axon opens what the store holds: posts, and how far a processor has come. Anything else is a mistake and stops,
 * so that nothing is ever stored under the name of a class.
 */
final class PostSerializer implements Serializer {

    private static final String POST = "post";
    private static final String TOKEN = "position";
    private static final String NOTHING = "none";
    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        byte[] bytes =
                switch (object) {
                    case null -> new byte[0];
                    case GapAwareTrackingToken token -> write(token).getBytes(StandardCharsets.UTF_8);
                    default -> throw new IllegalArgumentException("nothing stores a " + object.getClass());
                };
        return new SimpleSerializedObject<>(
                representation.cast(bytes),
                representation,
                new SimpleSerializedType(object == null ? NOTHING : TOKEN, null));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return representation == byte[].class;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon has it
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return (T)
                switch (stored.getData()) {
                    case Sealed post -> post.open();
                    case MetaData metaData -> metaData;
                    case byte[] token -> read(new String(token, StandardCharsets.UTF_8));
                    default ->
                        throw new IllegalArgumentException(
                                "nothing stored is a " + stored.getType().getName());
                };
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return switch (type.getName()) {
            case POST -> Post.class;
            case TOKEN -> GapAwareTrackingToken.class;
            case NOTHING -> Void.class;
            default -> MetaData.class;
        };
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(@Nullable Class type) {
        return new SimpleSerializedType(
                type == Post.class ? POST : type == GapAwareTrackingToken.class ? TOKEN : NOTHING, null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    /** {@code 120:117,119}: the index, and the gaps before it. */
    private static String write(GapAwareTrackingToken token) {
        return token.getIndex() + ":"
                + token.getGaps().stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static GapAwareTrackingToken read(String written) {
        int colon = written.indexOf(':');
        String gaps = written.substring(colon + 1);
        return GapAwareTrackingToken.newInstance(
                Long.parseLong(written.substring(0, colon)),
                Arrays.stream(gaps.split(","))
                        .filter(gap -> !gap.isEmpty())
                        .map(Long::valueOf)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
