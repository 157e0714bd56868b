package org.thinkuknow.cues;

import org.apache.lucene.analysis.Analyzer;

/** Reads messages for Lucene as the rules need them. */
final class MessageWords extends Analyzer {

    private final WordLists words;

    MessageWords(WordLists words) {
        this.words = words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordTokens(words));
    }
}
