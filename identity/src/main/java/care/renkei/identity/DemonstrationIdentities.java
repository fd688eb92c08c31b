package care.renkei.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/**
 * The invented agencies and people of {@code demonstration-identities.yaml}, for the provider, the launcher and the demonstration.
 *
 * @param agencies whose systems get client credentials
 * @param practitioners who work there
 * @param people the person and relatives
 */
public record DemonstrationIdentities(List<Agency> agencies, List<Somebody> practitioners, List<Somebody> people) {

    /**
     * An agency.
     *
     * @param id slug; the client id is {@code agency-<id>}
     * @param name in Japanese
     * @param english in English
     */
    public record Agency(String id, String name, String english) {}

    /**
     * Somebody who can sign in.
     *
     * @param account user name
     * @param agency slug of the agency, empty for the person and relatives
     * @param name in Japanese
     * @param english in English
     * @param work what they do, in Japanese
     * @param workInEnglish the same in English
     * @param roles beyond the work at the agency
     */
    public record Somebody(
            String account,
            @DefaultValue("") String agency,
            String name,
            String english,
            String work,
            String workInEnglish,
            @DefaultValue List<String> roles) {

        /** Their subject id as a practitioner. */
        public String practitioner() {
            return "practitioner-" + agency + "-" + account;
        }
    }

    /** The list. */
    public static DemonstrationIdentities load() {
        var file =
                new ClassPathResource("demonstration-identities.yaml", DemonstrationIdentities.class.getClassLoader());
        try {
            var sources = new YamlPropertySourceLoader().load("demonstration", file);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("demonstration", DemonstrationIdentities.class)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody who can sign in, practitioners first. */
    public List<Somebody> everybody() {
        return Stream.concat(practitioners.stream(), people.stream()).toList();
    }
}
