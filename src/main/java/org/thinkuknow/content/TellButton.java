package org.thinkuknow.content;

/**
 * The name of the one button that leads to the report form: the same on every page, in every lesson and on other sites, because a
 * child who was told "Press this" must find it. Texts in content/ say {@code {button}}; decision 0036 says why it is called so. What it
 * is called in other languages stands with the words of the report pages.
 */
public final class TellButton {

    /** Its name in English. */
    public static final String NAME = "Tell someone";

    private TellButton() {}
}
