package org.thinkuknow.triage;

import org.thinkuknow.links.IdentifierKind;

import java.util.List;

/**
 * What the report of a case shares with those of others.
 *
 * @param written as it stands in the report of this case
 * @param others  the other cases, the latest first; none if it is so common that it says nothing
 */
public record Tie(IdentifierKind kind, String written, List<CaseFacts> others) {

    /** Never the value: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Tie[" + kind + "]";
    }
}
