package org.thinkuknow.oversight;

import org.thinkuknow.audit.Audit;
import org.thinkuknow.audit.Linked;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry of the record as another machine gets it. Nothing in it was typed by anybody: whom or what it was about stays here.
 *
 * @param number its place in the chain
 * @param at     in UTC
 * @param act    as it stands in the code; what only the running application knows is a star
 * @param actor  what kind of somebody did it
 * @param person the number by which a supervisor finds them at {@code /audit}
 * @param hash   the chain's at this entry
 */
record SentEntry(long number, String at, String act, String actor, String person, String hash) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static SentEntry of(Linked entry, RecordNumbers numbers) {
        return new SentEntry(
                entry.place(),
                entry.at().toString(),
                Acts.lineOf(entry.act()).map(Acts.Line::act).orElse("*"),
                actor(entry.who()),
                numbers.of(entry.who()),
                entry.hash());
    }

    private static String actor(String who) {
        return switch (who) {
            case Audit.SYSTEM -> "system";
            case Audit.NOBODY -> "nobody";
            case "holder of the receipt" -> "receipt";
            case "the mailbox" -> "mailbox";
            case "the operator" -> "operator";
            default -> who.startsWith(Audit.BY_LINK) ? "link" : "account";
        };
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
