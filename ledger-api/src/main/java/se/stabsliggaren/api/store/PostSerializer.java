package se.stabsliggaren.api.store;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;

/**
 * How Axon opens what the store holds: posts. Anything else is a mistake and stops, so that nothing is ever stored under
 * the name of a class.
 */
final class PostSerializer implements Serializer {

    private static final String POST = "post";
    private static final String NOTHING = "none";
    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        throw new IllegalArgumentException("Axon stores nothing itself, and no " + object);
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
                    case PostRow post -> post.open();
                    case MetaData metaData -> metaData;
                    default ->
                        throw new IllegalArgumentException(
                                "nothing stored is a " + stored.getType().getName());
                };
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return switch (type.getName()) {
            case POST -> Post.class;
            case NOTHING -> Void.class;
            default -> MetaData.class;
        };
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(@Nullable Class type) {
        return new SimpleSerializedType(type == Post.class ? POST : NOTHING, null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
