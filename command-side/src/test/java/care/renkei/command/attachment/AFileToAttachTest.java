package care.renkei.command.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be attached: pictures and pages that do nothing by themselves. */
class AFileToAttachTest {

    private static Offered offered(String mediaType, byte[] content) {
        var person = new DataSubjectId("person-mizuki");
        return new Offered(new AgencyId("tomoshibi"), null, person, person, mediaType, content);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("image/png", SomeFiles.picture(8)),
                Arguments.of("image/jpeg", bytes(0xFF, 0xD8, 0xFF, 0xE0)),
                Arguments.of("image/webp", bytes('R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'E', 'B', 'P')),
                Arguments.of("application/pdf", SomeFiles.scan()),
                Arguments.of("application/pdf", SomeFiles.withLinkToItsOwnPage()));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void is_accepted_where_it_is_what_it_says(String mediaType, byte[] content) {
        assertThat(AttachmentPolicy.isAcceptable(offered(mediaType, content))).isNull();
    }

    static Stream<Arguments> refused() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] cutOff = java.util.Arrays.copyOf(SomeFiles.scan(), 40);
        return Stream.of(
                Arguments.of("text/html", page, AttachmentRefusal.FileTypeNotAccepted.class),
                Arguments.of("image/svg+xml", page, AttachmentRefusal.FileTypeNotAccepted.class),
                Arguments.of("", SomeFiles.picture(8), AttachmentRefusal.FileTypeNotAccepted.class),
                Arguments.of("image/png", page, AttachmentRefusal.ContentIsAnotherType.class),
                Arguments.of("image/jpeg", SomeFiles.picture(8), AttachmentRefusal.ContentIsAnotherType.class),
                Arguments.of("image/png", bytes(0x89, 'P'), AttachmentRefusal.ContentIsAnotherType.class),
                Arguments.of("image/png", bytes(), AttachmentRefusal.ContentIsAnotherType.class),
                Arguments.of("application/pdf", page, AttachmentRefusal.ContentIsAnotherType.class),
                Arguments.of("application/pdf", cutOff, AttachmentRefusal.ContentIsAnotherType.class),
                Arguments.of("application/pdf", SomeFiles.withScript(), AttachmentRefusal.ContentIsActive.class),
                Arguments.of(
                        "application/pdf", SomeFiles.withScriptOnItsPage(), AttachmentRefusal.ContentIsActive.class),
                Arguments.of(
                        "application/pdf", SomeFiles.withFormOfAnotherKind(), AttachmentRefusal.ContentIsActive.class),
                Arguments.of("application/pdf", SomeFiles.withFileInside(), AttachmentRefusal.ContentIsActive.class),
                Arguments.of("application/pdf", SomeFiles.withPassword(), AttachmentRefusal.FileIsLocked.class));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void is_refused_where_it_is_not_or_would_act(
            String mediaType, byte[] content, Class<? extends AttachmentRefusal> rule) {
        assertThat(AttachmentPolicy.isAcceptable(offered(mediaType, content))).isInstanceOf(rule);
    }

    /** Whatever the bytes are, the answer is a rule or none. */
    @ParameterizedTest
    @MethodSource("seeds")
    void never_troubles_whoever_looks_at_it(long seed) {
        var random = new java.util.Random(seed);
        byte[] content = SomeFiles.withScript();
        for (int i = 0; i < 8; i++) {
            content[5 + random.nextInt(content.length - 5)] = (byte) random.nextInt(256);
        }
        assertThat(AttachmentPolicy.isAcceptable(offered("application/pdf", content)))
                .satisfiesAnyOf(
                        refusal -> assertThat(refusal).isNull(),
                        refusal -> assertThat(refusal).isInstanceOf(AttachmentRefusal.class));
    }

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.rangeClosed(1, 200);
    }

    @Test
    void says_in_both_languages_what_is_wrong() {
        for (Class<?> rule : AttachmentRefusal.class.getPermittedSubclasses()) {
            var broken = rule.getAnnotation(care.renkei.command.decision.Broken.class);
            assertThat(broken.ja()).isNotBlank();
            assertThat(broken.en()).isNotBlank();
        }
    }
}
