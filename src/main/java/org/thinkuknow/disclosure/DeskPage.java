package org.thinkuknow.disclosure;

import org.thinkuknow.disclosure.LeadDesk.DeskRecord;

import java.util.List;
import java.util.Map;

/**
 * A part of the desk.
 *
 * @param records    danger first, then the longest waiting; of what is over, the latest first
 * @param total      how many there are, also those that are not among the records
 * @param categories how many of each, before category, class and "mine" narrow it
 * @param classes    the same of each class, by name
 * @param mine       how many whoever is signed in acts on or is asked about, counted like those
 * @param years      the school years to choose from, the latest first; none where years are not chosen
 */
public record DeskPage(
        List<DeskRecord> records,
        int total,
        Map<Category, Integer> categories,
        List<ClassChoice> classes,
        int mine,
        List<SchoolYear> years) {

    /** Nothing at all. */
    static final DeskPage NOTHING = new DeskPage(List.of(), 0, Map.of(), List.of(), 0, List.of());

    /** Never a name: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "DeskPage[" + total + "]";
    }

    /**
     * A class that can be chosen.
     *
     * @param inAddress letters that name it and say nothing
     */
    public record ClassChoice(String inAddress, String name, int records) {

        /** Never the name, which somebody typed. */
        @Override
        public String toString() {
            return "ClassChoice[" + inAddress + "]";
        }
    }
}
