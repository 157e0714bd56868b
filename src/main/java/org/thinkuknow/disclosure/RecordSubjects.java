package org.thinkuknow.disclosure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.vault.SealBroken;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records that were handed over, as what tasks are about. */
@Component
class RecordSubjects implements TaskSubjects {

    private static final String NO_NAME = "A child with no name yet";

    private final HandedDisclosureRepository handed;
    private final Recipients recipients;
    private final DisclosureTexts texts;

    RecordSubjects(HandedDisclosureRepository handed, Recipients recipients, DisclosureTexts texts) {
        this.handed = handed;
        this.recipients = recipients;
        this.texts = texts;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<TaskSubject> among(Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        var leads = new HashMap<String, List<SafeguardingLead>>();
        return handed.among(references).stream()
                .map(row -> subject(
                        row,
                        row.handed().recipient() == Recipient.LEADS
                                ? leads.computeIfAbsent(row.record().school().orElse(""), recipients::inOrder)
                                : recipients.readersOf(row.handed(), row.record())))
                .toList();
    }

    private TaskSubject subject(DeskRow row, List<SafeguardingLead> readers) {
        var reference = row.handed().disclosure();
        return new TaskSubject(
                reference,
                row.record().school().orElse(""),
                title(row.record()),
                "safeguarding/" + reference,
                readers.stream().map(SafeguardingLead::username).toList());
    }

    private String title(Disclosure record) {
        try {
            var text = texts.open(record);
            return Stream.of(text.pupil().strip(), text.schoolPart().className().strip())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.collectingAndThen(
                            Collectors.joining(", "), words -> words.isEmpty() ? NO_NAME : words));
        } catch (SealBroken e) {
            return NO_NAME;
        }
    }
}
