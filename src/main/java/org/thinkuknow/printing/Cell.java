package org.thinkuknow.printing;

/** Text in a cell of a table that is opened as a spreadsheet. */
public final class Cell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\0";

    private Cell() {}

    /** A spreadsheet would take a text that begins like a formula for one and reckon with it; as it comes from here, it is read. */
    public static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
