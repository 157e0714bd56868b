package org.thinkuknow.replies;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The texts that officers may begin a message with, from content/templates/messages.yaml. */
public class MessageTemplates {

    private static final String FILE = "templates/messages.yaml";

    private final List<MessageTemplate> all;

    MessageTemplates(List<MessageTemplate> all) {
        this.all = all;
    }

    /** Reads the file; whatever is wrong is added to the problems. */
    public static MessageTemplates read(ContentFiles files, Problems problems) {
        var ids = new HashSet<String>();
        return new MessageTemplates(Entry.parse(FILE, 1, files.text(FILE).orElse(""), problems).list().stream()
                .map(entry -> template(entry, ids))
                .toList());
    }

    private static MessageTemplate template(Entry entry, Set<String> ids) {
        entry.onlyKeys("id", "for", "name", "text");
        if (!ids.add(entry.text("id"))) {
            entry.wrong(
                    "id", "The id `%s` is used twice; give this message one of its own.".formatted(entry.text("id")));
        }
        var reader = Audience.of(entry.text("for"));
        if (reader.isEmpty()) {
            entry.wrong("for", "`for` must be under-11, 11-and-over or adult.");
        }
        return new MessageTemplate(
                entry.text("id"), reader.orElse(Audience.FROM_11), entry.text("name"), entry.text("text"));
    }

    /** The texts for a reader, in the order of the file. */
    public List<MessageTemplate> of(Audience reader) {
        return all.stream().filter(template -> template.reader() == reader).toList();
    }
}
