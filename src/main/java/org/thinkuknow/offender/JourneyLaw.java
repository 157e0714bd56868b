package org.thinkuknow.offender;

import org.thinkuknow.duties.Duties;
import org.thinkuknow.duties.Duty;
import org.thinkuknow.duties.Facts;
import org.thinkuknow.duties.Happening;
import org.thinkuknow.duties.When;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the law asks of each journey by itself: no notification of one answers for another (decision 0068). */
final class JourneyLaw {

    private static final String NOTICE = "travel-notice";
    private static final String CHANGE = "travel-change";
    private static final String RETURN = "travel-return";
    /** As the rules know the one country that they tell apart. */
    private static final String IRELAND = "IE";

    private static final String REPUBLIC = "republic of ireland";
    /** Until when somebody has to notify at all. */
    private static final Set<String> HOW_LONG = Set.of("born", "subject-ends", "order-ends");

    private final Duties duties;
    private final Facts person;
    private final LocalDate today;

    /** @param person all that is known of them, of which how long they have to notify is used */
    JourneyLaw(Duties duties, Facts person, LocalDate today) {
        this.duties = duties;
        this.person = person;
        this.today = today;
    }

    /** Of the first notification, of each change, and of the return if there was one. */
    List<JourneyDuty> of(JourneyFacts journey) {
        var all = new ArrayList<JourneyDuty>();
        var first = journey.notices().getFirst();
        for (var notice : journey.notices()) {
            all.addAll(duties(journey, notice, notice == first ? NOTICE : CHANGE));
        }
        var back = journey.back();
        if (back != null) {
            all.addAll(duties(journey, back));
        }
        return all;
    }

    private List<JourneyDuty> duties(JourneyFacts journey, JourneyNotice notice, String duty) {
        var happenings = new ArrayList<Happening>();
        happenings.add(new Happening("departs", notice.departs(), ""));
        happenings.add(happened(NOTICE.equals(duty) ? "details-known" : "change-known", notice.known(), ""));
        happenings.add(new Happening(Happening.NOTICE, When.of(notice.given()), duty));
        var comesBack = notice.comesBack();
        if (comesBack != null) {
            happenings.add(happened("comes-back", comesBack, ""));
        }
        return asked(journey, notice, duty, happenings);
    }

    private List<JourneyDuty> duties(JourneyFacts journey, JourneyReturn back) {
        var notice = journey.beforeReturn(back.day());
        var happenings = new ArrayList<Happening>();
        happenings.add(happened("returned", back.day(), back.point()));
        var notified = notice.comesBack();
        if (notified != null && !notice.pointOfReturn().isBlank()) {
            happenings.add(happened("return-notified", notified, notice.pointOfReturn()));
        }
        var told = back.notified();
        if (told != null) {
            happenings.add(happened(Happening.NOTICE, told, RETURN));
        }
        return asked(journey, notice, RETURN, happenings);
    }

    private List<JourneyDuty> asked(
            JourneyFacts journey, JourneyNotice notice, String duty, List<Happening> happenings) {
        var told = new HashMap<>(person.told());
        told.put("destination", String.join(" then ", names(notice.countries())));
        if (notice.isExcused()) {
            told.put("excuse", "yes");
        }
        var facts = new Facts(
                person.nation(),
                Stream.concat(
                                person.happenings().stream().filter(each -> HOW_LONG.contains(each.kind())),
                                happenings.stream())
                        .toList(),
                List.of(),
                told);
        return duties.of(facts, duty, today).stream()
                .map(each -> new JourneyDuty(journey.journey(), notice.given(), each))
                .toList();
    }

    private static List<String> names(List<String> countries) {
        return countries.stream()
                .map(code -> IRELAND.equals(code) ? REPUBLIC : code.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Happening happened(String kind, LocalDate day, String about) {
        return new Happening(kind, When.of(day), about);
    }

    /** Of two that are named alike the one that needs people. */
    static Duty graver(Duty one, Duty other) {
        return needsPeople(other) && !needsPeople(one) ? other : one;
    }

    private static boolean needsPeople(Duty duty) {
        return DutyStanding.of(duty.state(), null).isDecidedByPeople();
    }
}
