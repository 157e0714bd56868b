import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { find, load, open, press, textOf } from '../testing/page.js';

let went;
let bar;
beforeEach(async () => {
  open('<div hidden><button class="back-one">Back</button><span class="place"></span><button class="next-one">Next</button></div>');
  went = [];
  const { ownPaceOf } = await load(import.meta, './live-own-pace.js');
  bar = ownPaceOf(find('div'), ['s1', 'q1', 's2'], (stop) => went.push(stop));
});

test('the bar says where a pupil is, and is hidden with the class', () => {
  bar.show('q1');
  assert.equal(textOf('.place'), '2 of 3');
  assert.equal(find('div').hidden, false);
  bar.hide();
  assert.equal(find('div').hidden, true);
});

test('each press goes one stop on or back', () => {
  bar.show('q1');
  press('.next-one');
  press('.back-one');
  assert.deepEqual(went, ['s2', 's1']);
});

test('nobody goes further than the lesson does', () => {
  bar.show('s1');
  assert.deepEqual([find('.back-one').disabled, find('.next-one').disabled], [true, false]);
  bar.show('s2');
  assert.deepEqual([find('.back-one').disabled, find('.next-one').disabled], [false, true]);
  find('.next-one').disabled = false;
  press('.next-one');
  assert.deepEqual(went, ['s2']);
});
