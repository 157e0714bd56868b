package org.thinkuknow.triage;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.links.IdentifierKind;
import org.thinkuknow.links.Links;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.triage.CaseTies.Tie;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the cases whose reports share something with that of a case. */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class CaseTies {

    private final Links links;
    private final CaseRepository cases;
    private final ApartRows apart;
    private final Restrictions restrictions;

    CaseTies(Links links, CaseRepository cases, ApartRows apart, Restrictions restrictions) {
        this.links = links;
        this.cases = cases;
        this.apart = apart;
        this.restrictions = restrictions;
    }

    /** What ties the case of a report, which whoever asks has opened, to others. */
    @Transactional(readOnly = true)
    public Ties of(FiledReport report) {
        var shared = links.of(report);
        var twins = links.twins(report);
        var facts = facts(Stream.concat(
                        shared.stream().map(Links.SharedIdentifier::others).flatMap(List::stream), twins.stream())
                .distinct()
                .toList());
        var others = apart.of(report.reference());
        var same = new HashMap<>(facts);
        same.keySet().removeAll(others);
        var ties = shared.stream()
                .filter(each -> !each.veryCommon())
                .map(each -> new Tie(each.kind(), each.written(), named(each.others(), same)))
                .filter(tie -> !tie.others().isEmpty())
                .toList();
        return new Ties(
                ties.stream().filter(tie -> tie.kind().isStrong()).toList(),
                ties.stream().filter(tie -> !tie.kind().isStrong()).toList(),
                shared.stream()
                        .filter(Links.SharedIdentifier::veryCommon)
                        .map(each -> new Tie(each.kind(), each.written(), List.of()))
                        .toList(),
                named(twins, same),
                facts.values().stream()
                        .filter(each -> others.contains(each.reference()))
                        .toList());
    }

    /** What is closed to whoever asks shares nothing with anything. */
    private Map<String, CaseFacts> facts(Collection<String> references) {
        var closed = restrictions.closedToMe();
        return cases
                .findAllById(references.stream()
                        .filter(reference -> !closed.has(reference))
                        .toList())
                .stream()
                .map(Case::facts)
                .collect(Collectors.toMap(CaseFacts::reference, Function.identity()));
    }

    /** A report that came this moment has no case yet. */
    private static List<CaseFacts> named(List<String> references, Map<String, CaseFacts> facts) {
        return references.stream().map(facts::get).filter(Objects::nonNull).toList();
    }

    /**
     * What the report of a case shares with those of others.
     *
     * @param written as it stands in the report of this case
     * @param others  the other cases, the latest first; none if it is so common that it says nothing
     */
    public record Tie(IdentifierKind kind, String written, List<CaseFacts> others) {

        /** Never the value: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Tie[" + kind + "]";
        }
    }

    /**
     * What ties a case to earlier and later ones.
     *
     * @param strong what says by itself that they belong together
     * @param weak   places, schools and bare names, which many share by chance
     * @param common what more reports have than can belong together
     * @param twins  cases that tell the same words and came within a day
     * @param apart  cases that share something and of which somebody said that they are not the same
     */
    public record Ties(
            List<Tie> strong, List<Tie> weak, List<Tie> common, List<CaseFacts> twins, List<CaseFacts> apart) {

        /** How many other cases there are, each counted once. */
        public long cases() {
            return Stream.concat(Stream.of(strong, weak).flatMap(List::stream).map(Tie::others), Stream.of(twins))
                    .flatMap(List::stream)
                    .map(CaseFacts::reference)
                    .distinct()
                    .count();
        }
    }
}
