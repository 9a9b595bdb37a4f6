"""The handlers. This file was written once and is yours: nothing generates it again."""

from __future__ import annotations

from openai_server import Handler

from ..auth import User
from .responses import Responses
from .responses_input_items import ResponsesInputItems
from .responses_input_tokens import ResponsesInputTokens
from .chat_completions import ChatCompletions
from .chat_completions_messages import ChatCompletionsMessages
from .completions import Completions
from .models import Models
from .embeddings import Embeddings
from .moderations import Moderations
from .images import Images
from .audio_speech import AudioSpeech
from .audio_transcriptions import AudioTranscriptions
from .audio_translations import AudioTranslations
from .files import Files
from .uploads import Uploads
from .uploads_parts import UploadsParts
from .vector_stores import VectorStores
from .vector_stores_file_batches import VectorStoresFileBatches
from .vector_stores_files import VectorStoresFiles
from .batches import Batches
from .fine_tuning_alpha_graders import FineTuningAlphaGraders
from .fine_tuning_checkpoints_permissions import FineTuningCheckpointsPermissions
from .fine_tuning_jobs import FineTuningJobs
from .fine_tuning_jobs_checkpoints import FineTuningJobsCheckpoints
from .evals import Evals
from .evals_runs import EvalsRuns
from .evals_runs_output_items import EvalsRunsOutputItems
from .beta_assistants import BetaAssistants
from .beta_threads import BetaThreads
from .beta_threads_messages import BetaThreadsMessages
from .beta_threads_runs import BetaThreadsRuns
from .beta_threads_runs_steps import BetaThreadsRunsSteps
from .admin_organization_admin_api_keys import AdminOrganizationAdminApiKeys
from .admin_organization_invites import AdminOrganizationInvites
from .admin_organization_users import AdminOrganizationUsers
from .admin_organization_projects import AdminOrganizationProjects
from .admin_organization_projects_api_keys import AdminOrganizationProjectsApiKeys
from .admin_organization_projects_rate_limits import AdminOrganizationProjectsRateLimits
from .admin_organization_projects_service_accounts import (
    AdminOrganizationProjectsServiceAccounts,
)
from .admin_organization_projects_users import AdminOrganizationProjectsUsers
from .admin_organization_projects_certificates import (
    AdminOrganizationProjectsCertificates,
)
from .admin_organization_audit_logs import AdminOrganizationAuditLogs
from .admin_organization_certificates import AdminOrganizationCertificates
from .admin_organization_usage import AdminOrganizationUsage


def all_handlers() -> list[Handler[User]]:
    """One for each resource; a resource without one is answered with 501."""
    return [
        Responses(),
        ResponsesInputItems(),
        ResponsesInputTokens(),
        ChatCompletions(),
        ChatCompletionsMessages(),
        Completions(),
        Models(),
        Embeddings(),
        Moderations(),
        Images(),
        AudioSpeech(),
        AudioTranscriptions(),
        AudioTranslations(),
        Files(),
        Uploads(),
        UploadsParts(),
        VectorStores(),
        VectorStoresFileBatches(),
        VectorStoresFiles(),
        Batches(),
        FineTuningAlphaGraders(),
        FineTuningCheckpointsPermissions(),
        FineTuningJobs(),
        FineTuningJobsCheckpoints(),
        Evals(),
        EvalsRuns(),
        EvalsRunsOutputItems(),
        BetaAssistants(),
        BetaThreads(),
        BetaThreadsMessages(),
        BetaThreadsRuns(),
        BetaThreadsRunsSteps(),
        AdminOrganizationAdminApiKeys(),
        AdminOrganizationInvites(),
        AdminOrganizationUsers(),
        AdminOrganizationProjects(),
        AdminOrganizationProjectsApiKeys(),
        AdminOrganizationProjectsRateLimits(),
        AdminOrganizationProjectsServiceAccounts(),
        AdminOrganizationProjectsUsers(),
        AdminOrganizationProjectsCertificates(),
        AdminOrganizationAuditLogs(),
        AdminOrganizationCertificates(),
        AdminOrganizationUsage(),
    ]
