package org.thinkuknow.travel;

import org.thinkuknow.offender.Country;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.Typing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody chooses about a journey; its reasons are kept under seal.
 *
 * @param met       what they say is so
 * @param countries that are told, by their letters; empty if none is
 */
public record NewChoice(Choice choice, Set<Criterion> met, List<String> countries, String reasons) {

    private static final int LONGEST = 4_000;

    /**
     * Checks size, then characters.
     *
     * @throws OffenderRefused with a sentence if it cannot stay as it is
     */
    public NewChoice {
        met = Set.copyOf(met);
        countries = countries.stream().distinct().toList();
        countries.forEach(Country::new);
        reasons = reasons.strip();
        new Typing().words(reasons, LONGEST, "The reason for the choice").refuseIfWrong();
    }

    /** What has to be so may change with the years; a choice that was made is read as it was. */
    void refuseUnlessComplete() {
        var typing = new Typing();
        var open = EnumSet.noneOf(Criterion.class);
        open.addAll(choice.criteria());
        open.removeAll(met);
        open.forEach(
                each -> typing.ask(false, "Please look again. This has to be true: “%s”.".formatted(each.words())));
        typing.ask(choice.tool().isEmpty() || !countries.isEmpty(), "Please choose which countries are told.")
                .ask(choice.tool().isPresent() || countries.isEmpty(), "If no country is told, please choose none.")
                .refuseIfWrong();
    }

    /** As people read it. */
    public String words() {
        return "%s%s. %s"
                .formatted(choice.words(), countries.isEmpty() ? "" : ", told: " + Country.words(countries), reasons);
    }

    /** Never the reasons: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "NewChoice[" + choice + "]";
    }
}
