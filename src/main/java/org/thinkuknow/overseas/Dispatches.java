package org.thinkuknow.overseas;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes what a recipient gets. */
@Component
class Dispatches {

    private final DispatchFiles files;
    private final CorrectionRows corrections;
    private final PackageGate gate;
    private final OverseasDirectory directory;

    Dispatches(DispatchFiles files, CorrectionRows corrections, PackageGate gate, OverseasDirectory directory) {
        this.files = files;
        this.corrections = corrections;
        this.gate = gate;
        this.directory = directory;
    }

    /** What a recipient gets; empty if it is not in the directory any more. */
    Optional<Dispatch> of(OverseasPackage found, PackageText text, Recipient recipient, Instant sentAt) {
        var facts = found.facts();
        var sent = facts.sentAt() == null ? sentAt : facts.sentAt();
        return directory
                .bureau(recipient.facts().bureau())
                .map(bureau -> new Dispatch(
                        facts,
                        text,
                        gate.handling(text),
                        bureau,
                        recipient.facts().reference(),
                        sent,
                        corrections.of(facts.reference())));
    }

    /** Makes each file and throws it away: a broken one is never sent. */
    void check(OverseasPackage found, PackageText text, Recipient recipient, Instant sentAt) {
        files.check(of(found, text, recipient, sentAt).orElseThrow(PackageRefused::none));
    }

    /** What each chosen bureau would get if it left now, for whoever decides. */
    List<Dispatch> preview(PackageFacts facts, PackageText text, Instant now) {
        return text.bureaus().stream()
                .flatMap(id -> directory.bureau(id).stream())
                .map(bureau -> new Dispatch(
                        facts,
                        text,
                        gate.handling(text),
                        bureau,
                        facts.reference(),
                        facts.sentAt() == null ? now : facts.sentAt(),
                        corrections.of(facts.reference())))
                .toList();
    }
}
