package org.thinkuknow.triage.ui;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.triage.BoardChoice;
import org.thinkuknow.triage.BoardChoice.Pace;
import org.thinkuknow.triage.WaitsFor;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The list of the board as it stands in the address, so that it is there after a reload. Whose cases they are stands in no address. */
final class BoardAddress {

    private static final String WHOSE = "whose";

    private BoardAddress() {}

    /** What an address asks for, if it asks for a list. */
    static @Nullable BoardChoice of(Map<String, List<String>> query) {
        if (query.getOrDefault(WHOSE, List.of()).contains("nobody")) {
            return BoardChoice.with(BoardChoice.NOBODY);
        }
        var what = QueueChoice.find(WaitsFor.values(), query, "clock");
        var pace = QueueChoice.find(Pace.values(), query, "pace");
        return what == null && pace == null ? null : new BoardChoice(what, pace == null ? Pace.ANY : pace, null);
    }

    /** With its question mark; empty if no list is open. */
    static String query(@Nullable BoardChoice choice) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (choice != null && choice.with() == null) {
            QueueChoice.add(query, "clock", choice.what());
            QueueChoice.add(query, "pace", choice.pace());
        } else if (choice != null && BoardChoice.NOBODY.equals(choice.with())) {
            query.add(WHOSE + "=nobody");
        }
        return query.toString();
    }
}
