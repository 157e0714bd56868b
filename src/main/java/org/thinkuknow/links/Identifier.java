package org.thinkuknow.links;

/**
 * Something by which two reports can be known to belong together.
 *
 * @param value   in the one spelling in which it is compared
 * @param written as it stands in the report
 */
record Identifier(IdentifierKind kind, String value, String written) {

    /** Never the value: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Identifier[" + kind + "]";
    }
}
