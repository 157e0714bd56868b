package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.people.People;
import org.thinkuknow.people.People.CaseRole;
import org.thinkuknow.people.People.NamedCard;
import org.thinkuknow.people.People.OpenCard;
import org.thinkuknow.people.PersonRole;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A person's card with its cases as they stand. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CasePeople {

    private final People people;
    private final CaseRepository cases;
    private final QueueLines lines;

    CasePeople(People people, CaseRepository cases, QueueLines lines) {
        this.people = people;
        this.cases = cases;
        this.lines = lines;
    }

    /**
     * Opens a card, and writes down who read it.
     *
     * @throws org.thinkuknow.people.PeopleRefused if there is none
     */
    public PersonOpened open(String card) {
        var open = people.open(card);
        var roles = open.cases().stream().collect(Collectors.toMap(CaseRole::reference, Function.identity()));
        var found = lines.of(
                cases.findAllById(roles.keySet()).stream().map(Case::facts).toList());
        return new PersonOpened(
                open,
                found.stream()
                        .map(each -> new RoleInCase(
                                each,
                                roles.get(each.facts().reference()).role(),
                                people.of(each.facts().reference()).stream()
                                        .filter(other -> !other.card().equals(card))
                                        .toList()))
                        .sorted(Comparator.comparing((RoleInCase each) ->
                                        each.queued().facts().times().receivedAt())
                                .reversed())
                        .toList());
    }

    /** A card and its cases, the newest first. */
    public record PersonOpened(OpenCard card, List<RoleInCase> cases) {}

    /** What somebody is in a case, how it stands, and who else is in it. */
    public record RoleInCase(QueuedCase queued, PersonRole role, List<NamedCard> others) {}
}
