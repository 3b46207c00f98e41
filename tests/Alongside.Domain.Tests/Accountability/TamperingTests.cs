using Alongside.Domain.Accountability;

namespace Alongside.Domain.Tests.Accountability;

/// <summary>
/// Somebody who can write the whole database, and knows this program, but has not the key. Digests that need no key they
/// make anew as well as we do.
/// </summary>
public class TamperingTests(ITestOutputHelper output)
{
    /// <summary>Random tamperings; <c>ALONGSIDE_TAMPERINGS</c> asks for fewer or more.</summary>
    private static readonly int Tamperings = int.TryParse(Environment.GetEnvironmentVariable("ALONGSIDE_TAMPERINGS"), out var asked) ? asked : 12_000;

    private static readonly (string Name, Action<ARecord, Random> Do)[] Kinds =
    [
        ("edit a row", (r, d) => Change(r, d, row => row with { Said = Spoilt(row.Said, d) })),
        ("delete a row", (r, d) => r.Rows.RemoveAt(d.Next(r.Rows.Count))),
        ("insert a row", (r, d) => r.Rows.Add(ARecord.Row(Sealed(r, d), "nobody opened this", (Kept)d.Next(1, 3)))),
        ("swap two rows", Swap),
        ("restamp a row", (r, d) => Change(r, d, row => row with { At = row.At.AddMilliseconds(d.Next(1, 600_000) * (d.Next(2) == 0 ? 1 : -1)) })),
        ("delete a row and its leaf", (r, d) =>
        {
            var (seal, leaves) = Leaves(r, d);
            var leaf = leaves[d.Next(leaves.Count)];
            r.Rows.RemoveAll(row => row.Kept == leaf.Kept && row.Id == leaf.Id);
            leaves.Remove(leaf);
            r.Seals[seal] = r.Seals[seal] with { Leaves = Leaf.Join(leaves) };
            Relink(r, seal, d);
        }),
        ("insert a row and a leaf", (r, d) =>
        {
            var (seal, leaves) = Leaves(r, d);
            var row = ARecord.Row(r.Seals[seal].At, "nobody opened this");
            r.Rows.Add(row);
            leaves.Add(new(row.Kept, row.Id, Noise(d)));
            r.Seals[seal] = r.Seals[seal] with { Leaves = Leaf.Join(leaves) };
            Relink(r, seal, d);
        }),
        ("edit a row and its leaf", (r, d) =>
        {
            var (seal, leaves) = Leaves(r, d);
            var which = d.Next(leaves.Count);
            var row = r.Rows.FindIndex(x => x.Id == leaves[which].Id && x.Kept == leaves[which].Kept);
            r.Rows[row] = r.Rows[row] with { Said = Spoilt(r.Rows[row].Said, d) };
            leaves[which] = leaves[which] with { Digest = Noise(d) };
            r.Seals[seal] = r.Seals[seal] with { Leaves = Leaf.Join(leaves) };
            Relink(r, seal, d);
        }),
        ("restamp a seal", (r, d) =>
        {
            var seal = d.Next(r.Seals.Count);
            r.Seals[seal] = r.Seals[seal] with { At = r.Seals[seal].At.AddMinutes(d.Next(1, 500)) };
            Relink(r, seal, d);
        }),
        ("reorder seals", (r, d) =>
        {
            var one = d.Next(r.Seals.Count - 1);
            var other = d.Next(one + 1, r.Seals.Count);
            (r.Seals[one], r.Seals[other]) = (r.Seals[other] with { Number = r.Seals[one].Number }, r.Seals[one] with { Number = r.Seals[other].Number });
            if (d.Next(2) == 0) Relink(r, one, d);
        }),
        ("delete a seal and its rows", (r, d) =>
        {
            var seal = d.Next(r.Seals.Count);
            foreach (var leaf in Leaf.Split(r.Seals[seal].Leaves)) r.Rows.RemoveAll(x => x.Id == leaf.Id && x.Kept == leaf.Kept);
            r.Seals.RemoveAt(seal);
            if (d.Next(2) == 0) Relink(r, Math.Min(seal, r.Seals.Count - 1), d);
        }),
        ("truncate", (r, d) => Truncate(r, d.Next(r.Seals.Count))),
        ("truncate everything", (r, d) => r.Seals.Clear()),
        ("truncate and append", (r, d) =>
        {
            var before = r.Seals.ToList();
            Truncate(r, d.Next(1, r.Seals.Count));
            var thief = new AuditKey(Noise(d));
            while (r.Seals.Count < before.Count + d.Next(3))
            {
                r.Rows.Add(ARecord.Row(r.Seals[^1].At, "nobody opened this"));
                var forged = Seal.After(r.Seals[^1], r.Seals[^1].At.AddMinutes(1), true, [r.Rows[^1]], thief);
                // With the mark of our key, and a signature of ours that is about something else.
                if (d.Next(2) == 0) forged = forged with { Key = before[0].Key, Signature = before[d.Next(before.Count)].Signature };
                r.Seals.Add(forged);
            }
        }),
        ("forge an erasure", (r, d) =>
        {
            var row = r.Rows[d.Next(r.Rows.Count)];
            r.Erasures.Add((row.Kept, row.Id, d.Next(2) == 0 ? Noise(d) : r.Erasures[0].Signature));
            r.Rows.Remove(row);
        }),
        ("take the second store away", (r, d) => r.Store = d.Next(2) == 0 ? null : []),
        ("put an older second store there", (r, d) => r.Store!.RemoveRange(r.Store.Count - 2, 2)),
        ("put a newer second store there", (r, d) => r.Store!.RemoveAt(0)),
        ("put another record's second store there", (r, d) => r.Store = Lived(d, seed: (byte)d.Next(2, 250)).Store),
        ("write into the second store", (r, d) =>
        {
            var line = d.Next(r.Store!.Count);
            r.Store[line] = d.Next(2) == 0 ? Spoilt(r.Store[line], d) : $"{r.Store[line]} all is well";
        }),
        ("reorder the second store", (r, d) => (r.Store![0], r.Store[^1]) = (r.Store[^1], r.Store[0])),
    ];

    [Sweep, Fact]
    public void Every_tampering_without_the_key_is_found()
    {
        var (dice, missed, done) = (new Random(4717), new List<string>(), new SortedDictionary<string, int>(StringComparer.Ordinal));
        var honest = Enumerable.Range(0, 20).Select(_ => Lived(dice)).ToList();
        Assert.All(honest, r => Assert.Empty(r.Check().Breaks));

        for (var i = 0; i < Tamperings; i++)
        {
            var record = honest[i % honest.Count].Copy();
            var (name, tamper) = Kinds[i % Kinds.Length];
            tamper(record, dice);
            done[name] = done.GetValueOrDefault(name) + 1;
            if (record.Check().Breaks.Count == 0) missed.Add($"{i}: {name}");
        }

        output.WriteLine($"F22: {Tamperings:N0} random tamperings of {Kinds.Length} kinds in memory, {Tamperings - missed.Count:N0} found ({string.Join(", ", done.Select(k => $"{k.Key} {k.Value}"))})");
        Assert.True(missed.Count == 0, string.Join('\n', missed.Take(20)));
    }

    /// <summary>Some twenty rounds; the last minutes are quiet, so that everything in them is older than what may still arrive.</summary>
    private static ARecord Lived(Random dice, byte seed = 1)
    {
        var record = new ARecord(seed);
        for (var round = 0; round < 12 + dice.Next(8); round++)
        {
            for (var rows = 1 + dice.Next(4); rows > 0; rows--) record.Writes($"families/{dice.Next(9)}", (Kept)(1 + dice.Next(4)));
            record.SealsThem(most: 3);
            record.Now += TimeSpan.FromMinutes(1 + dice.Next(5));
        }
        var erased = record.Rows[0];
        record.Rows[0] = erased with { Said = [] };
        record.Erasures.Add((erased.Kept, erased.Id, record.Keys.Newest.SignErasure(record.Rows[0])));
        return record;
    }

    // The erased row says nothing any more; it is left alone.
    private static void Change(ARecord record, Random dice, Func<WrittenRow, WrittenRow> change)
    {
        var row = dice.Next(1, record.Rows.Count);
        record.Rows[row] = change(record.Rows[row]);
    }

    private static void Swap(ARecord record, Random dice)
    {
        var one = dice.Next(1, record.Rows.Count);
        int other;
        do other = dice.Next(1, record.Rows.Count); while (other == one);
        var (a, b) = (record.Rows[one], record.Rows[other]);
        (record.Rows[one], record.Rows[other]) = (b with { Id = a.Id, Kept = a.Kept }, a with { Id = b.Id, Kept = b.Kept });
        if (a.Said.AsSpan().SequenceEqual(b.Said) && a.At == b.At) record.Rows.RemoveAt(one); // The same but for the id: swapping them changed nothing.
    }

    private static (int Seal, List<Leaf> Leaves) Leaves(ARecord record, Random dice)
    {
        var seal = dice.Next(record.Seals.Count);
        return (seal, [.. Leaf.Split(record.Seals[seal].Leaves)]);
    }

    /// <summary>Numbers, counts, links and digests made good from a seal on, as far as one can without the key.</summary>
    private static void Relink(ARecord record, int from, Random dice)
    {
        var thief = new AuditKey(Noise(dice));
        for (var i = from; i < record.Seals.Count; i++)
        {
            var old = record.Seals[i];
            var anew = Seal.After(i == 0 ? null : record.Seals[i - 1], old.At, old.Whole, [], thief);
            // The same arithmetic with the leaves that lie there: a seal is public but for its key.
            record.Seals[i] = Digested(anew with { Leaves = old.Leaves, Count = (i == 0 ? 0 : record.Seals[i - 1].Count) + (old.Leaves.Length / Leaf.Bytes), Key = old.Key, Signature = old.Signature });
        }
    }

    private static Seal Digested(Seal seal) => seal with { Digest = seal.DigestNow() };

    private static void Truncate(ARecord record, int left)
    {
        foreach (var leaf in record.Seals.Skip(left).SelectMany(s => Leaf.Split(s.Leaves)).ToList()) record.Rows.RemoveAll(x => x.Id == leaf.Id && x.Kept == leaf.Kept);
        record.Seals.RemoveRange(left, record.Seals.Count - left);
    }

    /// <summary>A moment in what is sealed for good.</summary>
    private static DateTimeOffset Sealed(ARecord record, Random dice)
    {
        var span = ChainCheck.Line(record.Seals[^1].At) - ARecord.Began.AddHours(-1);
        return ARecord.Began.AddHours(-1) + (span * dice.NextDouble() * 0.999);
    }

    private static byte[] Spoilt(byte[] said, Random dice)
    {
        if (said.Length == 0) return [1];
        var spoilt = said.ToArray();
        spoilt[dice.Next(spoilt.Length)] ^= (byte)(1 << dice.Next(8));
        return spoilt;
    }

    private static string Spoilt(string line, Random dice)
    {
        var letters = line.ToCharArray();
        var at = dice.Next(letters.Length);
        letters[at] = letters[at] == '7' ? '8' : '7';
        return new(letters);
    }

    private static byte[] Noise(Random dice)
    {
        var noise = new byte[AuditKey.DigestBytes];
        dice.NextBytes(noise);
        return noise;
    }
}
