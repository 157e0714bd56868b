package org.thinkuknow.travel;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.Disposal;
import org.thinkuknow.offender.OffenderJourneys;
import org.thinkuknow.offender.OffenderRefused;
import org.thinkuknow.offender.OpenedOffender;
import org.thinkuknow.offender.ReasonToOpen;
import org.thinkuknow.overseas.Certainty;
import org.thinkuknow.overseas.JourneyLeg;
import org.thinkuknow.overseas.NewPackage;
import org.thinkuknow.overseas.OverseasPackages;
import org.thinkuknow.overseas.PackageRefused;
import org.thinkuknow.overseas.PackageStanding;
import org.thinkuknow.overseas.RiskBasis;
import org.thinkuknow.overseas.Subject;
import org.thinkuknow.overseas.Tool;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is chosen about a journey. One that tells another country begins a package as a draft, which a second officer, never whoever chose,
 * has to agree to there. A choice can be changed as long as nothing has left (decision 0068).
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFENDER_MANAGER', 'SUPERVISOR')")
public class JourneyChoices {

    private static final String ACT = "chose about a journey";

    private final JourneyRepository rows;
    private final ChoiceRows choices;
    private final JourneyWork work;
    private final JourneyDesk desk;
    private final OffenderJourneys people;
    private final OverseasPackages packages;
    private final Clock clock;

    JourneyChoices(
            JourneyRepository rows,
            ChoiceRows choices,
            JourneyWork work,
            JourneyDesk desk,
            OffenderJourneys people,
            OverseasPackages packages,
            Clock clock) {
        this.rows = rows;
        this.choices = choices;
        this.work = work;
        this.desk = desk;
        this.people = people;
        this.packages = packages;
        this.clock = clock;
    }

    /**
     * What was chosen, the newest first, and what became of the packages about the person.
     *
     * @param packages those of these choices
     */
    public record Chosen(List<MadeChoice> choices, List<PackageStanding> packages) {

        /** The package that was begun with a choice. */
        public Optional<PackageStanding> with(MadeChoice choice) {
            return packages.stream()
                    .filter(each -> each.reference().equals(choice.inPackage()))
                    .findFirst();
        }
    }

    /**
     * What was chosen about a journey.
     *
     * @throws OffenderRefused if the person is managed by another
     */
    public Chosen of(SeenJourney seen) {
        people.lock(seen.offender());
        return chosen(seen);
    }

    private Chosen chosen(SeenJourney seen) {
        work.find(seen);
        var made = choices.of(seen.reference());
        return new Chosen(
                made,
                made.stream().allMatch(each -> each.inPackage() == null) ? List.of() : packages.about(seen.offender()));
    }

    /**
     * Chooses, with the reasons; a choice before it stays in the history.
     *
     * @param id made by the page: the same sent twice is one choice, and one package
     * @throws OffenderRefused with a sentence if it cannot be
     */
    @PreAuthorize("hasRole('OFFENDER_MANAGER')")
    public void choose(SeenJourney seen, UUID id, NewChoice choice) {
        choice.refuseUnlessComplete();
        people.lock(seen.offender());
        if (choices.has(id.toString())) {
            return;
        }
        refuseIfLeft(chosen(seen));
        var journey = work.find(seen);
        journey.choose(choice.choice(), clock.instant());
        rows.saveAndFlush(journey);
        var begun = choice.choice()
                .tool()
                .map(tool -> begin(seen, id, tool, choice))
                .orElse(null);
        choices.add(id.toString(), seen.reference(), choice, begun, clock.instant());
        work.note(seen.offender(), seen.reference(), ACT, choice.words());
    }

    private static void refuseIfLeft(Chosen chosen) {
        if (chosen.choices().stream()
                .flatMap(choice -> chosen.with(choice).stream())
                .anyMatch(each -> each.state().hasLeft())) {
            throw new OffenderRefused(
                    List.of("What was chosen has left the country already and does not change any more."
                            + " If something in it is wrong, please send a correction with its package."));
        }
    }

    /** What is known goes into the draft; the record is opened for it, which is written down. */
    private String begin(SeenJourney seen, UUID id, Tool tool, NewChoice choice) {
        var opened = desk.open(seen.reference(), ReasonToOpen.JOURNEY);
        try {
            return packages.begin(new NewPackage(
                    id,
                    tool,
                    seen.offender(),
                    subject(opened.person()),
                    opened.latest().stops().stream().map(JourneyChoices::leg).toList(),
                    risk(opened.person()),
                    choice.countries(),
                    SignedIn.username()));
        } catch (PackageRefused e) {
            throw new OffenderRefused(e.sentences());
        }
    }

    /** How sure the identity is, is for a person to say: until then nobody has checked. */
    private static Subject subject(OpenedOffender person) {
        var identity = person.identity();
        return new Subject(
                identity.fullName(),
                identity.otherNames(),
                identity.born(),
                "",
                "",
                identity.documents().stream()
                        .map(document -> "%s ending %s".formatted(document.kind(), document.lastFour()))
                        .findFirst()
                        .orElse(""),
                Certainty.POSSIBLE);
    }

    private static JourneyLeg leg(JourneyStop stop) {
        return new JourneyLeg(
                stop.country(), stop.arrives(), stop.leaves(), stop.carrier(), stop.point(), stop.accommodation());
    }

    private static RiskBasis risk(OpenedOffender person) {
        var risk = person.management().risk();
        var basis = person.management().disposals().stream()
                .map(JourneyChoices::words)
                .collect(Collectors.joining("; "));
        return risk == null
                ? new RiskBasis("", "", basis)
                : new RiskBasis(
                        risk.band().words(), "%s, %s".formatted(risk.tool(), UkTime.day(risk.assessed())), basis);
    }

    private static String words(Disposal disposal) {
        return "%s, %s".formatted(disposal.words(), UkTime.day(disposal.day()));
    }
}
