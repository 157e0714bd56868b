package org.thinkuknow.labelling;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.assessment.Themes;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Reader;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes an example of the kind of a closed case. Nothing of the case comes into it and nothing of it leads back to the case (decision
 * 0075).
 */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Labelling {

    private final WrittenExampleRepository examples;
    private final ExampleSeals seals;
    private final ClosedCases cases;
    private final Reader reader;
    private final Themes themes;
    private final Languages languages;
    private final Audit audit;

    Labelling(
            WrittenExampleRepository examples,
            ExampleSeals seals,
            ClosedCases cases,
            Reader reader,
            Themes themes,
            Languages languages,
            Audit audit) {
        this.examples = examples;
        this.seals = seals;
        this.cases = cases;
        this.reader = reader;
        this.themes = themes;
        this.languages = languages;
        this.audit = audit;
    }

    /** What an example can be about. */
    @Transactional(readOnly = true)
    public List<Theme> themes() {
        return themes.all();
    }

    /**
     * What a supervisor needs to remember of a case.
     *
     * @throws ExampleRefused if no example can be written after it
     */
    @Transactional(readOnly = true)
    public ClosedCase like(String reference) {
        return cases.of(reference);
    }

    /**
     * Takes an example, unless it has something of the case. It teaches nothing before another supervisor has read it.
     *
     * @param form made by the page: the same sent twice is one
     * @return what it has from the case, a sentence each, for whoever wrote it and nowhere else; empty if it was taken
     * @throws ExampleRefused if no example can be written after the case, if it is not in English, or if there is one like it
     */
    public List<String> write(UUID form, String reference, NewExample typed) {
        var traces = new CaseTraces(cases.wordsOf(reference));
        var own = form.toString();
        if (examples.existsById(own)) {
            return List.of();
        }
        ExampleRefused.when(themes.find(typed.theme()).isEmpty(), "Please choose the theme.");
        languages.in(typed.message()).ifPresent(other -> {
            throw new ExampleRefused("The reader learns from English alone, and this seems to be written in %s."
                    .formatted(other.name()));
        });
        ExampleRefused.when(isKnown(typed.message()), "There is an example with this message already.");
        var found = Stream.of(typed.message(), typed.why())
                .flatMap(text -> traces.in(text).stream())
                .distinct()
                .toList();
        audit.record(
                found.isEmpty() ? "wrote an example of this kind" : "compared an example with this report",
                reference,
                "");
        if (found.isEmpty()) {
            examples.saveAndFlush(new WrittenExample(own, typed, seals.seal(own, typed), SignedIn.username()));
        }
        return found;
    }

    private boolean isKnown(String message) {
        return reader.examples().hold(message)
                || Stream.of(ExampleState.WAITING, ExampleState.AGREED, ExampleState.ARGUABLE)
                        .flatMap(state -> examples.findByStateOrderById(state).stream())
                        .flatMap(each -> seals.open(each).stream())
                        .anyMatch(each -> each.message().equalsIgnoreCase(message));
    }
}
