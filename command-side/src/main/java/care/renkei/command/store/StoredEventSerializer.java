package care.renkei.command.store;

import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/** Our codec as Axon's serializer: what stands in the payload is the JSON that also travels on Kafka. */
final class StoredEventSerializer implements Serializer {

    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expected) {
        byte[] bytes = object instanceof MetaData ? new byte[0] : EventJson.write(object);
        T representation = converter.convert(bytes, expected);
        return new SimpleSerializedObject<>(representation, expected, typeOf(object));
    }

    private static SerializedType typeOf(Object object) {
        String name = object instanceof StoredEvent event
                ? event.type()
                : object.getClass().getName();
        return new SimpleSerializedType(name, null);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expected) {
        return converter.canConvert(byte[].class, expected);
    }

    @Override
    // As Axon has it: it asks for the type that classForType named.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        if (serialized.getType().getName().equals(MetaData.class.getName())) {
            return (T) MetaData.emptyInstance();
        }
        byte[] bytes = converter.convert(serialized, byte[].class).getData();
        return (T) EventJson.read(bytes, StoredEvent.class);
    }

    /** Every row is a stored event; its wire name says which. */
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public Class classForType(SerializedType type) {
        return type.getName().equals(MetaData.class.getName()) ? MetaData.class : StoredEvent.class;
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        return new SimpleSerializedType(type == null ? "empty" : type.getName(), null);
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
