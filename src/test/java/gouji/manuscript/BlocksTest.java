package gouji.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private static final String LINE = "全年主动公开政府信息若干条。";

    @Test
    void aTextUpToTheLimitIsOneBlock() {
        assertEquals(List.of(new Block(0, 0)), Blocks.of(""));
        assertEquals(List.of(new Block(0, Blocks.LIMIT)), Blocks.of("字".repeat(Blocks.LIMIT)));
    }

    @Test
    void aLongerOneIsCutAtItsHeadingsAndTheLinesEndBelongsToNeither() {
        var lead = "开头一段。";
        var first = "（一）主动公开\n" + LINE.repeat(500);
        var second = "（二）依申请公开\n1.收到\n" + LINE.repeat(500);
        var at = lead.length() + 1;
        assertEquals(List.of(new Block(0, lead.length()), new Block(at, at + first.length()),
                        new Block(at + first.length() + 1, at + first.length() + 1 + second.length())),
                Blocks.of(lead + "\n" + first + "\n" + second));
    }

    @Test
    void whereThereIsNoHeadingItIsCutBehindAParagraphElseBehindASentenceElseBetweenCharacters() {
        var paragraph = "字".repeat(7_499);
        assertEquals(List.of(new Block(0, 7_499), new Block(7_500, 14_999)), Blocks.of(paragraph + "\n" + paragraph));
        var sentence = "字".repeat(7_499) + "。";
        assertEquals(List.of(new Block(0, 7_500), new Block(7_500, 15_000)), Blocks.of(sentence + sentence));
        var rare = "x" + "\ud842\udfb7".repeat(7_500);
        assertEquals(List.of(new Block(0, 9_999), new Block(9_999, 15_001)), Blocks.of(rare));
    }

    /** Each of them takes the window as long as a page of characters. */
    @Test
    void joinedEmojiWeighMoreThanOtherCharacters() {
        var emoji = "\ud83d\udc69\u200d\ud83d\udc67。";
        assertEquals(List.of(new Block(0, 48 * emoji.length())), Blocks.of(emoji.repeat(48)));
        assertEquals(List.of(new Block(0, 48 * emoji.length()), new Block(48 * emoji.length(), 49 * emoji.length())), Blocks.of(emoji.repeat(49)));
        var line = "\ud83d\udc69\u200d\ud83d\udc67".repeat(500);
        assertEquals(List.of(500L, line), List.of(Blocks.of(line).stream().map(block -> line.substring(block.start(), block.end()))
                .mapToLong(part -> part.chars().filter(sign -> sign == '\u200d').count()).sum(),
                String.join("", Blocks.of(line).stream().map(block -> line.substring(block.start(), block.end())).toList())));
        assertEquals(List.of(false, true), List.of(Excerpt.at(emoji.repeat(48), 0).isOutgrown(), Excerpt.at(emoji.repeat(48), 0).with(emoji.repeat(73)).isOutgrown()));
    }

    @Test
    void blocksOfAnyTextAreInOrderNotTooLongAndLoseNothingButLineEndsBetweenThem() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var text = anyText(random);
            var blocks = Blocks.of(text);
            var pieces = new ArrayList<String>();
            var at = 0;
            for (var block : blocks) {
                assertTrue(block.start() - at <= 1 && block.length() <= Blocks.LIMIT);
                pieces.add(text.substring(at, block.start()));
                pieces.add(text.substring(block.start(), block.end()));
                assertEquals(pieces.get(pieces.size() - 1).codePoints().filter(each -> each >= 0xd800 && each < 0xe000).count(), 0);
                at = block.end();
            }
            assertEquals(text, String.join("", pieces));
            var caret = random.nextInt(text.length() + 1);
            assertTrue(Blocks.at(text, caret).holds(caret));
        }
    }

    private static String anyText(Random random) {
        var text = new StringBuilder();
        var length = random.nextInt(70_000);
        var pieces = List.of("字", "。", "\n", "（一）标题", "\n（二）又一个\n", LINE, "\ud842\udfb7".repeat(300), LINE.repeat(700), "\n\n");
        while (text.length() < length) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
