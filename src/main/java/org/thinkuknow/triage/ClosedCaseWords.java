package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.assessment.Themes;
import org.thinkuknow.labelling.ClosedCase;
import org.thinkuknow.labelling.ClosedCases;
import org.thinkuknow.labelling.ExampleRefused;
import org.thinkuknow.labelling.ToldWords;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.FiledReport.SentMessage;
import org.thinkuknow.report.Reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells what a closed case was, so that an example of its kind can be written, and its words, so that none of them comes into it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClosedCaseWords implements ClosedCases {

    private static final List<Field> NAMES = Arrays.stream(Field.values())
            .filter(field -> field.box() == Field.Box.IDENTITY)
            .toList();

    private final CaseRepository cases;
    private final Reports reports;
    private final Themes themes;

    ClosedCaseWords(CaseRepository cases, Reports reports, Themes themes) {
        this.cases = cases;
        this.reports = reports;
        this.themes = themes;
    }

    @Override
    public ClosedCase of(String reference) {
        var found = closed(reference);
        return new ClosedCase(
                reference,
                confirmed(found),
                found.facts().judged().reasons(),
                found.judgement().theme().flatMap(themes::find).map(Theme::name).orElse(""));
    }

    @Override
    public ToldWords wordsOf(String reference) {
        confirmed(closed(reference));
        var all = new ArrayList<String>();
        var names = new ArrayList<String>();
        Stream.concat(Stream.of(reference), cases.mergedInto(reference).stream().map(Case::reference))
                .filter(reports::isKept)
                .map(reports::look)
                .forEach(report -> {
                    all.addAll(texts(report));
                    NAMES.forEach(field -> names.add(report.words().getOrDefault(field, "")));
                });
        return new ToldWords(all, names);
    }

    private static List<String> texts(FiledReport report) {
        return Stream.concat(
                        report.words().values().stream(),
                        report.messages().stream().map(SentMessage::text))
                .toList();
    }

    private Case closed(String reference) {
        var found = cases.findById(reference).orElseThrow(() -> refused("There is no such case."));
        if (found.mergeLink().mergedInto() != null) {
            throw refused("This case is merged into %s. Write an example after that one."
                    .formatted(found.mergeLink().mergedInto()));
        }
        if (!found.is(CaseState.CLOSED)) {
            throw refused("An example is written after a case that is closed. This one is still open.");
        }
        if (!reports.isKept(reference)) {
            throw refused("The words of this report are erased, so nothing could be compared with them.");
        }
        return found;
    }

    private static Level confirmed(Case found) {
        var confirmed = found.facts().judged().confirmed();
        if (confirmed == null) {
            throw refused("No officer has confirmed a level of this case, so it is an example of none.");
        }
        return Objects.requireNonNull(confirmed);
    }

    private static ExampleRefused refused(String sentence) {
        return new ExampleRefused(sentence);
    }
}
