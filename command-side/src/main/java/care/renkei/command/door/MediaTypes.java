package care.renkei.command.door;

import java.util.Locale;

/** Media types of what can be sent; parameters other than an UTF-8 charset are not understood. */
public final class MediaTypes {

    public static final String JSON = "application/json";
    public static final String PROBLEM = "application/problem+json";

    private MediaTypes() {}

    public static boolean isJson(String contentType) {
        return is(JSON, contentType);
    }

    /** Whether the header says this type, in UTF-8. */
    public static boolean is(String type, String contentType) {
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
        if (!parts[0].strip().equals(type)) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (!parameter.isEmpty() && !parameter.equals("charset=utf-8")) {
                return false;
            }
        }
        return true;
    }
}
