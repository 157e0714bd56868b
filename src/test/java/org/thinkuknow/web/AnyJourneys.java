package org.thinkuknow.web;

import org.thinkuknow.travel.Choice;
import org.thinkuknow.travel.Excuse;
import org.thinkuknow.travel.JourneyBack;
import org.thinkuknow.travel.JourneyList;
import org.thinkuknow.travel.JourneyStop;
import org.thinkuknow.travel.NewChoice;
import org.thinkuknow.travel.NotifiedJourney;
import org.thinkuknow.travel.SeenJourney;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something of each type that services about journeys take. */
final class AnyJourneys {

    private AnyJourneys() {}

    static void into(Map<Class<?>, Object> all) {
        var day = LocalDate.of(2026, 1, 1);
        var stop = new JourneyStop("FR", day, null, "Somewhere", "", "");
        all.put(SeenJourney.class, new SeenJourney("X-NONE", "TJ-NONE", ""));
        all.put(
                NotifiedJourney.class,
                new NotifiedJourney(day, null, List.of(stop), null, "", day, day.atStartOfDay(), "PC", "Station", ""));
        all.put(JourneyBack.class, new JourneyBack(day, "", null, "", "", ""));
        all.put(Excuse.class, Excuse.ACCEPTED);
        all.put(JourneyList.class, JourneyList.ABROAD);
        all.put(NewChoice.class, new NewChoice(Choice.NONE, Set.of(), List.of(), "None"));
    }
}
