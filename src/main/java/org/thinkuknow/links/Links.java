package org.thinkuknow.links;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.FiledReport;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which reports belong together, as far as what they share can say it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class Links {

    /** As many reports as a search gives. */
    public static final int MOST_FOUND = 100;

    private static final Duration SAME_DAY = Duration.ofDays(1);

    private final IdentifierFinder finding;
    private final Hashes hashes;
    private final LinkRows rows;
    private final Setting setting;

    Links(IdentifierFinder finding, Hashes hashes, LinkRows rows, Setting setting) {
        this.finding = finding;
        this.hashes = hashes;
        this.rows = rows;
        this.setting = setting;
    }

    /** What a report shares with others, in the order in which it is told. */
    public List<SharedIdentifier> of(FiledReport report) {
        return finding.in(report).stream()
                .map(found -> shared(report.reference(), found))
                .filter(shared -> shared.veryCommon() || !shared.others().isEmpty())
                .toList();
    }

    /** The user names, e-mail addresses, telephone numbers and names in a report, as they were written. */
    public Stream<String> written(FiledReport report) {
        return finding.in(report).stream()
                .filter(found -> found.kind().isOfSomebody())
                .map(Identifier::written);
    }

    /** The reports that tell the same words and came within a day of each other, so that one may be the other sent twice. */
    public List<String> twins(FiledReport report) {
        return hashes.ofWords(report)
                .map(words -> rows.twins(
                        words,
                        report.reference(),
                        report.receivedAt().minus(SAME_DAY),
                        report.receivedAt().plus(SAME_DAY)))
                .orElse(List.of());
    }

    /** What somebody may mean who types an identifier: its possible kinds. */
    public Set<IdentifierKind> kinds(String typed) {
        return Set.copyOf(finding.typed(typed).stream().map(Identifier::kind).toList());
    }

    /** The reports that have what was typed and by what kinds, the latest first of each kind; {@link #MOST_FOUND} at most. */
    public List<FoundReport> find(String typed) {
        var by = new LinkedHashMap<String, Set<IdentifierKind>>();
        finding.typed(typed)
                .forEach(found -> rows.sharing(hashes.of(found), "", MOST_FOUND)
                        .forEach(each -> by.computeIfAbsent(each, one -> EnumSet.noneOf(IdentifierKind.class))
                                .add(found.kind())));
        return by.entrySet().stream()
                .limit(MOST_FOUND)
                .map(each -> new FoundReport(each.getKey(), each.getValue()))
                .toList();
    }

    /** The reports in which somebody is named by a name that sounds like this one, the latest first; {@link #MOST_FOUND} at most. */
    public List<String> named(String name) {
        var references = new LinkedHashSet<String>();
        PersonNames.asked(name).forEach(sound -> references.addAll(rows.sharing(hashes.of(sound), "", MOST_FOUND)));
        return references.stream().limit(MOST_FOUND).toList();
    }

    private SharedIdentifier shared(String reference, Identifier found) {
        var others = rows.sharing(hashes.of(found), reference, setting.mostShared() + 1);
        var common = others.size() > setting.mostShared();
        return new SharedIdentifier(found.kind(), found.written(), common ? List.of() : others, common);
    }

    /** A report, and by what kinds of things it was found. */
    public record FoundReport(String reference, Set<IdentifierKind> by) {}

    /**
     * Setting {@code thinkuknow.links.*}.
     *
     * @param mostShared beyond how many reports an identifier is only very common, and links nobody
     */
    @ConfigurationProperties("thinkuknow.links")
    record Setting(@DefaultValue("20") int mostShared) {}

    /**
     * An identifier of a report that others have too.
     *
     * @param written    as it stands in the report that was looked at
     * @param others     the references of the others; empty if they are too many to say anything
     * @param veryCommon whether more reports have it than can belong together
     */
    public record SharedIdentifier(IdentifierKind kind, String written, List<String> others, boolean veryCommon) {

        /** Never the value: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Shared[" + kind + ", " + others + "]";
        }
    }
}
