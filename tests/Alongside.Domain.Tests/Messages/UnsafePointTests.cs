using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.Messages;

/// <summary>
/// F24: through random histories of what people say about their ways to be reached, with messages queued, carried by two
/// programs, broken off and tried again meanwhile, nothing ever goes to a point that is not safe at that moment. What is
/// safe is judged here from what was said alone, by other code than the outbox's.
/// </summary>
public sealed class UnsafePointTests
{
    private const int Histories = 100_000, Steps = 24;

    [Sweep, Fact]
    public void In_a_hundred_thousand_histories_no_message_goes_to_an_unsafe_point()
    {
        var (went, wrong, twice) = Live(Histories, judgedWhenQueued: false);

        TestContext.Current.SendDiagnosticMessage($"F24: {Histories} histories, {went} messages went, {wrong} to an unsafe point, {twice} twice");
        Assert.True(went > Histories / 5, $"Only {went} went.");
        Assert.Equal((0, 0), (wrong, twice));
    }

    [Fact]
    public void An_outbox_that_asks_only_when_queueing_is_found_out()
    {
        var (_, wrong, _) = Live(2_000, judgedWhenQueued: true);

        Assert.True(wrong > 0);
    }

    private static (int Went, int Wrong, int Twice) Live(int histories, bool judgedWhenQueued)
    {
        var (went, wrong, twice) = (0, 0, 0);
        Parallel.For(0, histories, seed =>
        {
            var life = new Life(new Random(seed), judgedWhenQueued);
            for (var step = 0; step < Steps; step++) life.Goes();
            Interlocked.Add(ref went, life.Went);
            Interlocked.Add(ref wrong, life.Wrong);
            Interlocked.Add(ref twice, life.Twice);
        });
        return (went, wrong, twice);
    }

    /// <summary>What was said about one address of one person, in the order it was said.</summary>
    private sealed class Said(ContactPoint point, int whose, int address, bool safe, WeekDays days, int? from, int? until)
    {
        public ContactPoint Point { get; } = point;
        public int Whose { get; } = whose;
        public int Address { get; } = address;
        public bool Safe { get; set; } = safe;
        public bool InUse { get; set; } = true;

        public bool IsHour(DateTime here)
        {
            var minute = (int)here.TimeOfDay.TotalMinutes;
            var on = days == WeekDays.None || (((int)days >> (((int)here.DayOfWeek + 6) % 7)) & 1) == 1;
            var within = (from, until) switch
            {
                (null, null) => true,
                ({ } a, null) => minute >= a,
                (null, { } b) => minute < b,
                ({ } a, { } b) when a > b => !(minute >= b && minute < a),
                ({ } a, { } b) => minute >= a && minute < b,
            };
            return on && within;
        }
    }

    private sealed class Life
    {
        private static readonly DateTimeOffset Start = new(2026, 11, 19, 9, 0, 0, TimeSpan.Zero);
        private static readonly Id<Person>[] People = [Id<Person>.At(Start), Id<Person>.At(Start)];
        private static readonly Id<Worker> Worker = Id<Worker>.At(Start);
        private static readonly Guid[] Programs = [new("11111111-1111-1111-1111-111111111111"), new("22222222-2222-2222-2222-222222222222")];

        private readonly Random chance;
        private readonly bool judgedWhenQueued;
        private readonly List<Said> said = [];
        private readonly Wish wish = new(People[0], Start);
        private DateTimeOffset now = Start;
        private DateTimeOffset? told;
        private bool comesIn = true;
        private Message? message;
        private Passage whenQueued;
        private Guid? delivered;

        public Life(Random chance, bool judgedWhenQueued)
        {
            (this.chance, this.judgedWhenQueued) = (chance, judgedWhenQueued);
            Says(0);
            Chooses();
        }

        public int Went { get; private set; }
        public int Wrong { get; private set; }
        public int Twice { get; private set; }

        private DateTime Here => now.UtcDateTime;

        private By By => By.OfPerson(People[0], now, null);

        public void Goes()
        {
            if (chance.Next(2) > 0) Changes();
            else if (message is not { State: MessageState.Open }) Queues();
            else Carries();
        }

        private void Changes()
        {
            switch (chance.Next(10))
            {
                case 0: Says(0); break;
                case 1 when chance.Next(3) == 0: Says(1); break;
                case 2 when chance.Next(2) == 0:
                    var unsafely = said[chance.Next(said.Count)];
                    unsafely.Point.IsNotSafe(By);
                    unsafely.Safe = false;
                    break;
                case 3 when chance.Next(2) == 0:
                    var gone = said[chance.Next(said.Count)];
                    gone.Point.Void("Changed.", new(Worker, now, null));
                    gone.InUse = false;
                    break;
                case 4: Chooses(); break;
                case 5 when chance.Next(3) == 0: comesIn = !comesIn; break;
                default: now += TimeSpan.FromMinutes(chance.Next(1, 300)); break;
            }
        }

        private void Says(int whose)
        {
            var (address, safe) = (chance.Next(10), chance.Next(10) > 0);
            var days = chance.Next(4) == 0 ? (WeekDays)chance.Next(1, 128) : WeekDays.None;
            int? from = chance.Next(3) == 0 ? chance.Next(1440) : null, until = chance.Next(3) == 0 ? chance.Next(1440) : null;
            if (from == until) until = null;
            said.Add(new(new(People[whose], ContactKind.Email, $"box{address}@example.org", safe, null, null, days, from, until, false, By), whose, address, safe, days, from, until));
        }

        private void Chooses()
        {
            var often = chance.Next(10) == 0 ? TellMe.Never : TellMe.Soon;
            var chosen = chance.Next(4) == 0 ? said[chance.Next(said.Count)] : said.FindLast(s => s is { Whose: 0, Safe: true, InUse: true }) ?? said[0];
            wish.Choose(often, false, chosen.Point.Id, By);
        }

        private void Queues()
        {
            message = Message.To(People[0], now);
            whenQueued = Asked();
            (now, delivered) = (now + Message.Gathers, null);
        }

        private Passage Asked()
        {
            var point = said.Find(s => s.Point.Id == wish.PointId);
            var alike = point is null ? [] : said.Where(s => s.Address == point.Address).Select(s => s.Point).ToList();
            return MayGo.To(new ForPerson(People[0], wish, point?.Point, alike, comesIn, true, told), now, Here);
        }

        /// <summary>As the outbox does it: claim, reach the mail server, ask, write down the handing over, hand over.</summary>
        private void Carries()
        {
            var program = Programs[chance.Next(2)];
            if (!message!.Claim(program, now) || chance.Next(12) == 0) return; // A crash leaves the claim behind.
            if (chance.Next(6) == 0)
            {
                message.FoundNobody(now);
                return;
            }
            for (var slow = chance.Next(3); slow > 0; slow--) Changes();
            if (!message.IsClaimedBy(program, now)) return;
            var passage = judgedWhenQueued ? whenQueued : Asked();
            if (passage == Passage.Never) message.NotNeeded(now);
            else if (passage == Passage.Later) message.Later(now.AddMinutes(15), now);
            else HandsOver();
        }

        private void HandsOver()
        {
            var point = said.First(s => s.Point.Id == wish.PointId);
            message!.HandOver(point.Point.Id, now);
            var fate = chance.Next(8);
            if (fate == 0) message.ComesBack(Trouble.NotNow, now);
            else if (fate == 1) message.IsRefused(Trouble.NoSuchAddress, now);
            else Arrives(point, fate);
        }

        private void Arrives(Said point, int fate)
        {
            Went++;
            if (delivered == message!.Id.Value) Twice++;
            if (!IsSafe(point)) Wrong++;
            (delivered, told) = (message.Id.Value, now);
            if (fate == 2) return; // It went, and the program crashed before it could say so.
            if (fate == 3) message.PerhapsCarried(now);
            else message.Carried(now);
        }

        private bool IsSafe(Said point) =>
            wish.Often != TellMe.Never && comesIn && point.Whose == 0 && point.InUse && Here.Hour is >= 8 and < 20
            && said.Where(s => s.Address == point.Address).All(s => s.Safe && (s.Whose == 0 || !s.InUse))
            && said.Where(s => s.Address == point.Address && s.Whose == 0 && s.InUse).All(s => s.IsHour(Here));
    }
}
