package care.renkei.query.operating;

import care.renkei.query.connection.SignIn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a command line: {@code --name=value}, and words.
 *
 * @param words in their order
 */
record Options(Map<String, String> named, List<String> words) {

    static Options of(String... arguments) {
        var named = new HashMap<String, String>();
        var words = new ArrayList<String>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (argument.startsWith("--") && equals > 0) {
                named.put(argument.substring(2, equals), argument.substring(equals + 1));
            } else {
                words.add(argument);
            }
        }
        return new Options(named, words);
    }

    @Nullable
    String find(String name) {
        return named.get(name);
    }

    String get(String name, String usual) {
        return named.getOrDefault(name, usual);
    }

    /** @throws IllegalArgumentException if it is missing */
    String get(String name) {
        String value = named.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + "=… is missing");
        }
        return value;
    }

    /** A role whose password stands in a file. */
    SignIn role(String role) {
        return SignIn.of("renkei_" + role, Path.of(get(role + "-password-file")));
    }
}
