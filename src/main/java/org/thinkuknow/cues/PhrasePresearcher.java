package org.thinkuknow.cues;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.BiPredicate;

/** Lets only those phrases be tried that a message names, as the prefilter has found them. */
final class PhrasePresearcher extends Presearcher {

    static final String FIELD = "phrases";

    @Override
    public Query buildQuery(LeafReader message, BiPredicate<String, BytesRef> known) {
        try {
            var names = new ArrayList<BytesRef>();
            var terms = message.terms(FIELD).iterator();
            for (var term = terms.next(); term != null; term = terms.next()) {
                names.add(BytesRef.deepCopyOf(term));
            }
            return new TermInSetQuery(FIELD, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Document indexQuery(Query phrase, Map<String, String> metadata) {
        var document = new Document();
        document.add(new StringField(FIELD, metadata.get(FIELD), Field.Store.NO));
        return document;
    }
}
