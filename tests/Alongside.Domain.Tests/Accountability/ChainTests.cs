using Alongside.Domain.Accountability;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.Accountability;

public class ChainTests
{
    private static readonly Gen<int[]> Minutes = Gen.Choose(0, 6).ListOf().Select(n => n.ToArray());

    /// <summary>So many rows in each minute, sealed at its end.</summary>
    private static ARecord Lived(IEnumerable<int> minutes, int most = Seal.Longest)
    {
        var record = new ARecord();
        foreach (var rows in minutes)
        {
            for (var i = 0; i < rows; i++) record.Writes($"page {i}", i % 3 == 0 ? Kept.Change : Kept.Reading);
            record.SealsThem(most);
            record.Now += TimeSpan.FromMinutes(1);
        }
        return record;
    }

    private static ARecord AnHour() => Lived(Enumerable.Repeat(2, 60));

    private static string[] Broken(ARecord record) => [.. record.Check().Breaks.Select(b => b.Code).Distinct()];

    [Fact]
    public void Whatever_was_written_and_however_it_was_cut_an_honest_record_holds() => Prop.ForAll(
        (from minutes in Minutes from most in Gen.Choose(1, 7) select (minutes, most)).ToArbitrary(), lived =>
        {
            var check = Lived(lived.minutes, lived.most).Check();
            return check.Breaks.Count == 0 && check.Rows == lived.minutes.Sum();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_written_since_the_last_seal_waits_and_breaks_nothing()
    {
        var record = AnHour();
        record.Writes("just now");

        Assert.Empty(record.Check().Breaks);
    }

    [Fact]
    public void What_was_erased_on_purpose_leaves_the_chain_whole_and_only_the_key_can_say_so()
    {
        var record = AnHour();
        var erased = record.Rows[17];
        record.Rows[17] = erased with { Said = [] };
        Assert.Equal(["row-edited"], Broken(record));

        record.Erasures.Add((erased.Kept, erased.Id, new ARecord(seed: 2).Keys.Newest.SignErasure(record.Rows[17])));
        Assert.Equal(["row-edited"], Broken(record));
        record.Erasures.Add((erased.Kept, erased.Id, record.Keys.Newest.SignErasure(record.Rows[17])));

        Assert.Empty(record.Check().Breaks);
        Assert.Equal(1, record.Check().Erased);
        record.Rows[17] = erased with { Said = [1] };
        Assert.Equal(["row-edited"], Broken(record));
    }

    [Fact]
    public void A_column_that_comes_later_breaks_no_seal() =>
        Assert.Equal(WrittenRow.InBytes([("why", 3L), ("page", "today")]), WrittenRow.InBytes([("page", "today"), ("person_id", null), ("why", 3L)]));

    [Fact]
    public void No_two_ways_of_cutting_the_same_letters_are_the_same()
    {
        Assert.NotEqual(WrittenRow.InBytes([("a", "bc")]), WrittenRow.InBytes([("ab", "c")]));
        Assert.NotEqual(WrittenRow.InBytes([("a", "1")]), WrittenRow.InBytes([("a", 1L)]));
        Assert.NotEqual(WrittenRow.InBytes([("a", "x"), ("b", null)]), WrittenRow.InBytes([("b", "x"), ("a", null)]));
    }

    [Fact]
    public void A_chain_cut_short_says_what_the_second_store_still_knows()
    {
        var record = AnHour();
        record.Seals.RemoveRange(50, 10);
        record.Rows.RemoveRange(100, 20);

        var cut = Assert.Single(record.Check().Breaks);

        Assert.Equal("chain-cut", cut.Code);
        Assert.Equal((60L, 120L, 50L, 100L), (cut.With[0].Value, cut.With[1].Value, cut.With[3].Value, cut.With[4].Value));
    }

    [Fact]
    public void A_backup_that_was_brought_back_holds_once_somebody_signs_for_it()
    {
        var record = AnHour();
        record.Seals.RemoveRange(50, 10);
        record.Rows.RemoveRange(100, 20);
        var at = record.Seals[^1];
        record.Store!.Add(Head.Of(at.Number, at.Count, record.Now, at.Digest, record.Keys.Newest, "The disk broke;\nthe backup of last night").ToString());

        Assert.Empty(record.Check().Breaks);

        record.Now += TimeSpan.FromHours(1);
        record.Writes("after it");
        record.SealsThem();
        Assert.Empty(record.Check().Breaks);
        record.Seals.RemoveAt(50);
        record.Rows.RemoveAt(100);
        Assert.Equal(["chain-cut"], Broken(record));
    }

    [Fact]
    public void The_second_store_may_be_one_round_behind_and_not_two()
    {
        var record = AnHour();
        record.Store!.RemoveAt(59);
        Assert.Empty(record.Check().Breaks);
        record.Store.RemoveAt(58);
        Assert.Equal(["heads-behind"], Broken(record));
    }

    [Fact]
    public void Without_the_key_that_signed_nothing_is_taken_for_checked()
    {
        var (record, other) = (AnHour(), new ARecord(seed: 2));
        var check = new ChainCheck(other.Keys, record.Now, record.Store, []);
        foreach (var seal in record.Seals) check.Take(seal, new Dictionary<(Kept, Guid), WrittenRow>());

        Assert.Contains(check.Breaks, b => b.Code == "head-forged");
        Assert.Equal(ChainCheck.MostTold, check.Breaks.Count);
    }

    [Fact]
    public void A_lost_key_is_history_once_a_new_one_signs_for_what_stands_there()
    {
        var (record, other) = (AnHour(), new ARecord(seed: 2));
        var last = record.Seals[^1];
        var check = new ChainCheck(other.Keys, record.Now, [.. record.Store!, Head.Of(last.Number, last.Count, record.Now, last.Digest, other.Keys.Newest, "The key was lost").ToString()], []);
        var there = record.Rows.ToDictionary(r => (r.Kept, r.Id));
        foreach (var seal in record.Seals) check.Take(seal, there);
        check.Finish(true);

        Assert.Empty(check.Breaks);
        Assert.Equal(120, check.Unchecked);
    }

    [Fact]
    public void A_head_reads_back_as_it_was_written_and_nonsense_as_nothing()
    {
        var head = AnHour().Seals[9].Head;
        var back = Head.Read(head.ToString())!;

        Assert.Equal((head.Number, head.Count, head.At, head.Key, head.Accepted), (back.Number, back.Count, back.At, back.Key, back.Accepted));
        Assert.True(back.IsSignedBy(new ARecord().Keys.Newest));
        foreach (var line in new[] { "", "x", "1 2 3", "1 2 3 zz k zz", "-1 2 3 " + new string('a', 64) + " k " + new string('a', 64), "1 2 9999999999999999 " + new string('a', 64) + " k " + new string('a', 64) })
            Assert.Null(Head.Read(line));
    }

    [Fact]
    public void Keys_are_read_as_they_were_written()
    {
        var (one, two) = (AuditKeys.NewLine(), AuditKeys.NewLine());
        var keys = AuditKeys.Read(one + two);

        Assert.Equal(AuditKeys.Read(two).Newest.Mark, keys.Newest.Mark);
        Assert.NotNull(keys.Of(AuditKeys.Read(one).Newest.Mark));
        Assert.Throws<FormatException>(() => AuditKeys.Read("not a key"));
        Assert.Throws<ArgumentException>(() => AuditKeys.Read("  \n"));
        Assert.Throws<ArgumentException>(() => AuditKeys.Read("abcd"));
    }
}
