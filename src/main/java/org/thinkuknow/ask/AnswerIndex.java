package org.thinkuknow.ask;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers in memory, and how well each fits some words. How rare a word is counts once, by the number of answers that know it. */
final class AnswerIndex {

    private static final int EVERY_DOCUMENT = 10_000;
    private static final float REPEATED = 0.6f;
    private static final float LENGTH = 0.5f;

    private final int answers;
    private final IndexSearcher searcher;

    AnswerIndex(List<Answer> answers, ChildrensWords words) {
        this.answers = answers.size();
        var directory = new ByteBuffersDirectory();
        var similarity = new BM25Similarity(REPEATED, LENGTH) {
            @Override
            protected float idf(long documentsWithWord, long documents) {
                return 1;
            }
        };
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(words).setSimilarity(similarity))) {
            for (var answer : answers) {
                writer.addDocuments(AnswerDocuments.of(answer));
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(similarity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every word as it is written, and in how many documents. */
    Map<String, Integer> vocabulary() {
        var often = new HashMap<String, Integer>();
        try {
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), ChildrensWords.PLAIN);
            var each = terms == null ? null : terms.iterator();
            while (each != null && each.next() != null) {
                often.put(each.term().utf8ToString(), each.docFreq());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return often;
    }

    /** How well each answer fits some words; answers that hold none are left out. */
    Map<String, Score> fits(Map<String, Double> weights) {
        var fits = new LinkedHashMap<String, Score>();
        try {
            var all = new BooleanQuery.Builder();
            for (var word : weights.entrySet()) {
                var query = new TermQuery(new Term(ChildrensWords.MEANING, word.getKey()));
                all.add(
                        new BoostQuery(query, (float) (rarity(word.getKey()) * word.getValue())),
                        BooleanClause.Occur.SHOULD);
            }
            var stored = searcher.storedFields();
            for (var hit : searcher.search(all.build(), EVERY_DOCUMENT).scoreDocs) {
                var document = stored.document(hit.doc);
                fits.computeIfAbsent(document.get(AnswerDocuments.SLUG), slug -> new Score())
                        .add(AnswerDocuments.part(document), hit.score);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fits;
    }

    private double rarity(String word) throws IOException {
        var with = Math.max(1, searcher.getIndexReader().docFreq(new Term(AnswerDocuments.WAYS, word)));
        return Math.log(1 + (Math.max(answers, with) - with + 0.5) / (with + 0.5));
    }
}
