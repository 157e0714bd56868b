package org.thinkuknow.ask;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;

import java.util.ArrayList;
import java.util.List;

/**
 * What the index holds of an answer. Every way to ask is a document of its own, so that a short question is compared with
 * short questions; all ways together are one more, and what the answer says another.
 */
final class AnswerDocuments {

    /** Which part of an answer a document holds. */
    enum Part {
        ONE_WAY,
        EVERY_WAY,
        TOLD
    }

    static final String SLUG = "slug";
    /** All ways of an answer once more: in how many answers a word stands is counted here. */
    static final String WAYS = "ways";

    private static final String PART = "part";

    private AnswerDocuments() {}

    static List<Document> of(Answer answer) {
        var ways = new ArrayList<>(answer.also());
        ways.addFirst(answer.question());
        var documents = new ArrayList<>(
                ways.stream().map(way -> document(answer, Part.ONE_WAY, way)).toList());
        var all = String.join(". ", ways);
        var together = document(answer, Part.EVERY_WAY, all + " " + answer.brief());
        together.add(new TextField(WAYS, all, Field.Store.NO));
        documents.add(together);
        documents.add(document(answer, Part.TOLD, answer.brief() + " " + answer.words()));
        return documents;
    }

    static Part part(Document document) {
        return Part.valueOf(document.get(PART));
    }

    private static Document document(Answer answer, Part part, String text) {
        var document = new Document();
        document.add(new StoredField(SLUG, answer.slug()));
        document.add(new StoredField(PART, part.name()));
        document.add(new TextField(ChildrensWords.MEANING, text, Field.Store.NO));
        document.add(new TextField(ChildrensWords.PLAIN, text, Field.Store.NO));
        return document;
    }
}
