package org.thinkuknow.offender;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Why somebody is on the register and how they are managed; kept under seal (law-management.md §2.1).
 *
 * @param mappaCategory 1 to 4; 0 if it was not said
 * @param mappaLevel    1 to 3; 0 if it was not said
 * @param reference     in the system of record, ViSOR or MAPPS, beside which this is a companion
 */
public record Management(
        List<Disposal> disposals,
        List<CourtOrder> orders,
        int mappaCategory,
        int mappaLevel,
        @Nullable Risk risk,
        String reference) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9 /.-]{0,40}");
    private static final int MOST = 20;
    static final int CATEGORIES = 4;
    static final int LEVELS = 3;

    /** @throws OffenderRefused with a sentence for each thing that cannot stay as it is */
    public Management {
        disposals = List.copyOf(disposals);
        orders = List.copyOf(orders);
        new Typing()
                .ask(disposals.size() <= MOST && orders.size() <= MOST, "There is room for 20 sentences and 20 orders.")
                .ask(
                        mappaCategory >= 0 && mappaCategory <= CATEGORIES && mappaLevel >= 0 && mappaLevel <= LEVELS,
                        "MAPPA has the categories 1 to 4 and the levels 1 to 3.")
                .ask(
                        REFERENCE.matcher(reference).matches(),
                        "The ViSOR or MAPPS reference has at most 40 letters and digits.")
                .refuseIfWrong();
    }

    /** With the sentence or caution alone. */
    public static Management beginning(Disposal disposal) {
        return new Management(List.of(disposal), List.of(), 0, 0, null, "");
    }

    /** Whether there is a reason for being on the register. */
    boolean hasBasis() {
        return !disposals.isEmpty() || !orders.isEmpty();
    }

    /** Never what it says: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Management[]";
    }
}
