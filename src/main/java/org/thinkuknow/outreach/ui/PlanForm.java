package org.thinkuknow.outreach.ui;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.outreach.NationWords;
import org.thinkuknow.outreach.NewVisit;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.outreach.SchoolOfVisit;
import org.thinkuknow.schools.Nation;
import org.thinkuknow.schools.RegisteredSchool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The fields with which a visit is planned or changed. */
final class PlanForm {

    private static final String PERSON = "person ";

    private PlanForm() {}

    /**
     * @param before what is planned already; null for a new visit
     * @param send   called with what is wanted
     */
    static PlainForm of(
            @Nullable OpenedVisit before,
            List<NationWords> nations,
            Map<String, String> talks,
            List<StaffMember> educators,
            String me,
            Consumer<NewVisit> send) {
        var facts = before == null ? null : before.facts();
        var school = facts == null ? new SchoolOfVisit("", "", "", "england") : facts.school();
        var at = facts == null ? null : UkTime.shown(facts.startsAt());
        var form = new PlainForm(
                "plan", before == null ? "Plan this visit" : "Save the plan", typed -> send.accept(wanted(typed)));
        form.part("The school")
                .line("school-name", "Name of the school", "", school.name())
                .line("school-town", "Town", "", school.town())
                .line(
                        "school-number",
                        "Its number",
                        "URN, SEED code or reference number of its nation.",
                        school.number())
                .choice(
                        "nation",
                        "Nation",
                        "",
                        byOrder(
                                nations.stream().map(NationWords::key).toList(),
                                nations.stream().map(NationWords::name).toList()),
                        school.nation());
        form.part("When")
                .input(
                        "day",
                        "Day",
                        "",
                        "date",
                        at == null ? "" : at.toLocalDate().toString())
                .input(
                        "time",
                        "Time",
                        "",
                        "time",
                        at == null ? "" : at.toLocalTime().toString())
                .input("minutes", "How long, in minutes", "", "number", facts == null ? "60" : facts.minutes() + "");
        form.part("Who listens, and to what")
                .line(
                        "audience",
                        "Year groups",
                        "Such as “Years 5 and 6”. Never a child's name.",
                        facts == null ? "" : facts.audience())
                .input("pupils", "About how many pupils", "", "number", facts == null ? "" : facts.pupils() + "")
                .choice("talk", "The talk", "A lesson of ours.", talks, facts == null ? "" : facts.talk())
                .ticks(
                        "How",
                        Map.of("live", "As a live lesson, with pupils' own screens"),
                        facts != null && facts.live() ? Set.of("live") : Set.of());
        var people = new LinkedHashMap<String, String>();
        educators.forEach(each -> people.put(PERSON + each.username(), each.fullName()));
        var going = before == null ? Set.of(me) : before.people().keySet();
        form.part("Who goes")
                .ticks(
                        "Educators",
                        people,
                        going.stream().map(username -> PERSON + username).collect(Collectors.toSet()))
                .area(
                        "travel",
                        "How to get there",
                        "Trains, parking, whom to ring at the gate. Only the person who goes can read it.",
                        before == null ? "" : before.travel());
        return form;
    }

    /** Writes a school of the register into the fields; what else is typed stays. */
    static void choose(PlainForm form, RegisteredSchool school) {
        form.fill("school-name", school.name());
        form.fill("school-town", school.town());
        form.fill("school-number", school.number());
        form.fill("nation", keyOf(school.nation()));
    }

    private static String keyOf(Nation nation) {
        return nation == Nation.ELSEWHERE
                ? keyOf(Nation.ENGLAND)
                : nation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> byOrder(List<String> keys, List<String> words) {
        var map = new LinkedHashMap<String, String>();
        for (var place = 0; place < keys.size(); place++) {
            map.put(keys.get(place), words.get(place));
        }
        return map;
    }

    private static NewVisit wanted(Typed typed) {
        return NewVisit.of(
                new SchoolOfVisit(
                        typed.text("school-number"),
                        typed.text("school-name"),
                        typed.text("school-town"),
                        typed.text("nation")),
                typed.day("day"),
                typed.time("time"),
                typed.number("minutes"),
                typed.text("audience"),
                typed.number("pupils"),
                typed.text("talk"),
                typed.has("live"),
                typed.ticked(PERSON),
                typed.text("travel"));
    }
}
