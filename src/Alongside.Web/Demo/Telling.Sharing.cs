using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Demo;

/// <summary>What is shared with a professional of another agency, and what comes back.</summary>
internal sealed partial class Telling
{
    /// <summary>Something is shared with a partner, who is asked one thing: that this person belongs here, the newest step, and the newest photo where it is wanted.</summary>
    public Task<Id<Sharing>> ShareAsync(int daysAgo, Hired who, Hired partner, string person, int inDays, (string Agency, string Purpose, string Question, string Because) said, Func<SharingCheck, string> answer, bool withPhoto = false) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            var member = await record.Of<Member>().SingleAsync(m => m.PersonId == people[person]);
            var step = await record.Of<Step>().OrderByDescending(s => s.Id).FirstOrDefaultAsync();
            var photo = !withPhoto ? null : await record.Of<Attachment>().OrderByDescending(a => a.Id).FirstOrDefaultAsync();
            List<(Guid, string)> names = [(member.Id.Value, nameof(Member))];
            if (step is not null) names.Add((step.Id.Value, nameof(Step)));
            if (photo is not null) names.Add((photo.Id.Value, nameof(Attachment)));
            var sharing = new Sharing(family, partner.Worker.Id, said.Agency, said.Purpose, said.Question, SharingBasis.Consent, said.Because,
                Enum.GetValues<SharingCheck>().ToDictionary(c => c, string? (c) => answer(c)), names, Day(daysAgo), Today.AddDays(inDays), record.By);
            record.Add(sharing);
            await record.SaveAsync();
            return sharing.Id;
        });

    /// <summary>A child said something, was let read it, and somebody speaks for them in this one thing.</summary>
    public Task SpokenForAsync(int daysAgo, Hired who, string child, string speaker, string about, string why, params string[] said) =>
        OnAsync(daysAgo, who, async record =>
        {
            await record.OpenAsync(family);
            var of = await record.OpenAsync(people[child]);
            var lines = said.Select(text => new AboutLine(of.Id, AboutKind.HowToHelp, text, Source.Said, Audience.MyTeam, record.By)).ToList();
            foreach (var line in lines)
            {
                record.Add(line);
                record.Add(Release.To(line.Id, family, of.Id, record.By));
            }
            record.Add(new Deciding(of.Id, of.Born, DecidingKind.SpokenFor, people[speaker], about, [.. lines.Select(l => (l.Id.Value, nameof(AboutLine)))], why, record.By));
            await record.SaveAsync();
        });

    /// <summary>The partner answers what they were asked: what they saw, what they make of it, and who told them what.</summary>
    public Task PartnerAnswersAsync(int daysAgo, Hired partner, Id<Sharing> asked, string seen, string thought, (string What, string Who) told) =>
        OnAsync(daysAgo, partner, async record =>
        {
            (await record.OpenAsync(asked)).Answer(seen, thought, told.What, told.Who, record.By);
            await record.SaveAsync();
        });

    /// <summary>The worker says what became of the partner's answer.</summary>
    public Task BecameAsync(int daysAgo, Hired who, Id<Sharing> asked, string words) =>
        OnAsync(daysAgo, who, async record =>
        {
            (await record.OpenAsync(asked)).BecameOfIt(words);
            await record.SaveAsync();
        });
}
