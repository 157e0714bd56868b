package org.thinkuknow.content;

import java.util.Map;

/**
 * The name of the one button that leads to the report form: the same on every page, in every lesson and on other sites, because a
 * child who was told "Press this" must find it. Texts in content/ say {@code {button}}; decision 0036 says why it is called so.
 */
public final class TellButton {

    /** Its name in English. */
    public static final String NAME = "Tell someone";
    private static final Map<String, String> NAMES = Map.of("en", NAME, "cy", "Dweud wrth rywun", "pl", "Powiedz komuś");

    private TellButton() {
    }

    /** Its name in every language that a button on another site can have, by the code of the language. */
    public static Map<String, String> names() {
        return NAMES;
    }

    /** Its name in a language, or in English where there is none. */
    public static String in(String language) {
        return NAMES.getOrDefault(language, NAME);
    }
}
