package org.thinkuknow.mailbox;

import org.springframework.util.unit.DataSize;

import java.util.ArrayList;
import java.util.List;

/** The list of a mail's files as officers read it in the report. */
final class FileList {

    private static final int MOST_NAMED = 40;
    private static final long KILOBYTE = 1_024;

    private FileList() {}

    /** Which of the files fit below the limit, in their order. */
    static List<Boolean> held(List<FoundFile> files, DataSize most) {
        var fits = new ArrayList<Boolean>();
        var sum = 0L;
        for (var file : files) {
            var fit = sum + file.content().length <= most.toBytes();
            fits.add(fit);
            sum += fit ? file.content().length : 0;
        }
        return fits;
    }

    /** "2 files came with it: …" and the notice; empty without files. */
    static String of(List<FoundFile> files, DataSize most) {
        if (files.isEmpty()) {
            return "";
        }
        var held = held(files, most);
        var lines = new ArrayList<String>();
        for (var i = 0; i < Math.min(files.size(), MOST_NAMED); i++) {
            var file = files.get(i);
            lines.add("%s (%s, %,d KB%s%s)"
                    .formatted(
                            file.name(),
                            file.type(),
                            (file.content().length + KILOBYTE - 1) / KILOBYTE,
                            held.get(i) ? "" : ", too large to be held here; it is in the mailbox",
                            FileKind.doubt(file)));
        }
        if (files.size() > MOST_NAMED) {
            lines.add("and %d more".formatted(files.size() - MOST_NAMED));
        }
        var count = files.size() == 1 ? "1 file came with it: " : files.size() + " files came with it: ";
        return count + String.join("; ", lines) + ".\n" + Attachments.NOTICE;
    }
}
