package cn.gouji.validate.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts such as reports have: sentences that everybody writes, and some of one's own. */
public final class MadeUpTexts {

    private static final List<String> EVERYBODYS = List.of("认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外。",
            "严格按照法定时限和规范要求答复申请人，依法保障公众的知情权。", "健全信息发布审核机制，坚持先审后发、一事一审。",
            "加强政务新媒体管理，及时更新栏目内容，做好日常监测。", "将政府信息公开工作纳入年度绩效考核，定期开展业务培训。",
            "下一步，我单位将进一步提高认识，完善制度，不断提升政府信息公开工作水平。", "本年度没有因政府信息公开工作受到责任追究的情况。");
    private static final int WORDS = 600;

    private final List<String> words;

    public MadeUpTexts() {
        Random random = new Random(1);
        this.words = IntStream.range(0, WORDS)
                .mapToObj(word -> new String(new char[]{hanzi(random), hanzi(random)})).toList();
    }

    private static char hanzi(Random random) {
        return (char) ('\u4e00' + random.nextInt(3000));
    }

    /** The plain text of {@link #printed}. */
    public String text(int number, int sentences) {
        return PlainText.of(printed(number, sentences), List.of());
    }

    /** A text of its own for each number, about a third of which is everybody's. */
    public String printed(int number, int sentences) {
        Random random = new Random(number * 31L + 7);
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < sentences; sentence++) {
            text.append(sentence % 3 == 0
                    ? EVERYBODYS.get(sentence / 3 % EVERYBODYS.size())
                    : random.ints(12, 0, WORDS).mapToObj(words::get).collect(Collectors.joining("", "", "。")));
        }
        return text.toString();
    }

    /** The same text with one word in so many replaced. */
    public String altered(String text, int every, int number) {
        Random random = new Random(number);
        StringBuilder altered = new StringBuilder(text);
        for (int place = random.nextInt(every); place + 2 <= text.length(); place += every) {
            altered.replace(place, place + 2, words.get(random.nextInt(WORDS)));
        }
        return altered.toString();
    }
}
